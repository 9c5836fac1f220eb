package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.MAKER_EQUALS_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** The maker of the vehicle is the one on the certificate (A6-6.5); a difference blocks. */
class MakerEqualsCertificateTest {
    private static final String MAKER = "vehicle.makerName";

    @Test
    void satisfied_when_both_are_equal() {
        ask(MAKER_EQUALS_CERTIFICATE).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_white_space_differs() {
        ask(MAKER_EQUALS_CERTIFICATE)
                .about(permitted().with(MAKER, "浙江吉利 汽车有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_the_width_of_brackets_differs() {
        ask(MAKER_EQUALS_CERTIFICATE)
                .about(CaseFile.permittedNearNew().with(MAKER, "特斯拉(上海)有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_another_company_is_named() {
        ask(MAKER_EQUALS_CERTIFICATE)
                .about(permitted().with(MAKER, "浙江豪情汽车制造有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_maker_of_the_vehicle() {
        ask(MAKER_EQUALS_CERTIFICATE).about(permitted().without(MAKER)).cannotTellWithout(MAKER);
    }

    @Test
    void cannot_tell_without_the_maker_on_the_certificate() {
        ask(MAKER_EQUALS_CERTIFICATE)
                .about(permitted().without("registrationCertificate.makerName"))
                .cannotTellWithout("registrationCertificate.makerName");
    }

    @Test
    void violated_at_the_transfer_as_at_the_licence() {
        ask(MAKER_EQUALS_CERTIFICATE)
                .at(TRANSFER_REGISTRATION)
                .about(permitted().with(MAKER, "浙江豪情汽车制造有限公司"))
                .answers(VIOLATED);
        ask(MAKER_EQUALS_CERTIFICATE)
                .at(LICENCE_APPLICATION)
                .about(permitted().with(MAKER, "浙江豪情汽车制造有限公司"))
                .answers(VIOLATED);
    }
}
