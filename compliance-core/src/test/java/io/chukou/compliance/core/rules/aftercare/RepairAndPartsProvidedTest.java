package io.chukou.compliance.core.rules.aftercare;

import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.aftercare.AftercareRules.REPAIR_AND_PARTS_PROVIDED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.deregistered;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.Ask;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairAndPartsProvidedTest {
    private static Ask about(CaseFile file) {
        return ask(REPAIR_AND_PARTS_PROVIDED).about(file).on("2026-08-25");
    }

    @Test
    void satisfied_when_nothing_is_the_matter() {
        about(deregistered()).answers(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"afterExport.repairAndPartsSupport,false"})
    void violated_by_each_state(String path, boolean value) {
        about(deregistered().with(path, value)).answers(VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"afterExport.repairAndPartsSupport"})
    void cannot_tell_without_each(String path) {
        about(deregistered().without(path)).cannotTellWithout(path);
    }

    @ParameterizedTest
    @CsvSource({"afterExport.repairAndPartsSupport,AFTERCARE"})
    void assumed_when_the_caller_vouches_for_it(String path, Subject subject) {
        about(deregistered().without(path)).assuming(subject).answers(ASSUMED);
    }

    @Test
    void not_applicable_at_customs() {
        about(deregistered()).at(CUSTOMS_CLEARANCE).doesNotApplyFor(OTHER_STAGE);
    }
}
