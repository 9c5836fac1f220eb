package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.ExporterRules.MAKER_EXPORTS_OWN_PRODUCTS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** 2024 No. 6, section 2: a maker exports its own products only. */
class MakerExportsOwnProductsTest {
    private static final CaseFile MAKER = permitted()
            .with("exporter.kind", "MAKER")
            .with("exporter.name", "示例汽车（上海）有限公司")
            .with("registrationCertificate.makerName", "示例汽车（上海）有限公司")
            .with("vehicle.makerName", "示例汽车（上海）有限公司");

    @Test
    void satisfied_when_the_exporter_made_the_vehicle() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS).about(MAKER).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_brackets_are_written_in_the_other_width() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS)
                .about(MAKER.with("registrationCertificate.makerName", "示例汽车(上海)有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_another_company_made_it() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS)
                .about(MAKER.with("registrationCertificate.makerName", "另一示例汽车有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_company_of_like_name_made_it() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS)
                .about(MAKER.with("registrationCertificate.makerName", "示例汽车（上海）股份有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_by_the_certificate_whatever_is_said_of_the_car() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS)
                .about(MAKER.with("vehicle.makerName", "另一示例汽车有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_by_the_car_while_the_certificate_names_no_maker() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS)
                .about(MAKER.without("registrationCertificate.makerName"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_a_maker() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS)
                .about(MAKER.without("registrationCertificate.makerName").without("vehicle.makerName"))
                .cannotTellWithout("vehicle.makerName");
    }

    @Test
    void cannot_tell_without_the_exporters_name() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS).about(MAKER.without("exporter.name")).cannotTellWithout("exporter.name");
    }

    @Test
    void cannot_tell_without_the_kind_when_another_made_it() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS)
                .about(permitted().without("exporter.kind"))
                .cannotTellWithout("exporter.kind");
    }

    @Test
    void not_applicable_to_a_trader() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(MAKER_EXPORTS_OWN_PRODUCTS).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
