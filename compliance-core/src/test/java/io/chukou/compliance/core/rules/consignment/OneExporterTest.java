package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.ONE_EXPORTER;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#ONE_EXPORTER}. */
class OneExporterTest {
    @Test
    void all_belong_to_one() {
        ask(ONE_EXPORTER).about(cars(3)).answers(SATISFIED);
    }

    @Test
    void a_name_is_not_shown_but_the_places_are() {
        ask(ONE_EXPORTER)
                .about(cars(3).with(2, "exporter.name", "另一示例二手车出口有限公司"))
                .answers(VIOLATED)
                .saying("groups", List.of("*** (1, 3)", "*** (2)"));
    }

    @Test
    void the_width_of_brackets_makes_no_other_exporter() {
        ask(ONE_EXPORTER)
                .about(cars(2).with("exporter.name", "示例（天津）出口有限公司").with(2, "exporter.name", "示例(天津)出口有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void who_exports_must_be_known() {
        ask(ONE_EXPORTER).about(cars(3).with("exporter.name", null)).answers(CANNOT_TELL);
    }
}
