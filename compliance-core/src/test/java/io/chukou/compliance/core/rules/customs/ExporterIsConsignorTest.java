package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.EXPORTER_IS_CONSIGNOR;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-013. */
class ExporterIsConsignorTest {
    @Test
    void satisfied_with_the_exporter() {
        ask(EXPORTER_IS_CONSIGNOR).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_an_agent() {
        ask(EXPORTER_IS_CONSIGNOR)
                .about(cleared().with("customsDeclaration.consignorName", "另一家示例有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_consignor() {
        ask(EXPORTER_IS_CONSIGNOR)
                .about(cleared().without("customsDeclaration.consignorName"))
                .cannotTellWithout("customsDeclaration.consignorName");
    }

    @Test
    void violated_without_a_consignor_in_a_complete_file() {
        ask(EXPORTER_IS_CONSIGNOR)
                .about(cleared().without("customsDeclaration.consignorName"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_exporter_is_unknown() {
        ask(EXPORTER_IS_CONSIGNOR).about(cleared().without("exporter.name")).cannotTellWithout("exporter.name");
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(EXPORTER_IS_CONSIGNOR)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
