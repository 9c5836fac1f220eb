package io.chukou.compliance.core.rules.aftercare;

import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.aftercare.AftercareRules.NO_CAUSE_TO_REFUSE_DEREGISTRATION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.deregistered;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.Ask;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoCauseToRefuseDeregistrationTest {
    private static Ask about(CaseFile file) {
        return ask(NO_CAUSE_TO_REFUSE_DEREGISTRATION).about(file).on("2026-08-25");
    }

    @Test
    void satisfied_when_nothing_is_the_matter() {
        about(deregistered()).answers(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "status.legalPapersComplete,false",
        "status.matchesCertificate,false",
        "status.mortgaged,true",
        "status.pledged,true",
        "status.sealedOrDetained,true",
        "status.unlawfullyObtained,true"
    })
    void violated_by_each_state(String path, boolean value) {
        about(deregistered().with(path, value)).answers(VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "status.legalPapersComplete",
        "status.matchesCertificate",
        "status.mortgaged",
        "status.pledged",
        "status.sealedOrDetained",
        "status.unlawfullyObtained"
    })
    void cannot_tell_without_each(String path) {
        about(deregistered().without(path)).cannotTellWithout(path);
    }

    @ParameterizedTest
    @CsvSource({
        "status.legalPapersComplete,TRANSFER",
        "status.matchesCertificate,LEGAL_STATUS",
        "status.mortgaged,ENCUMBRANCES",
        "status.pledged,ENCUMBRANCES",
        "status.sealedOrDetained,LEGAL_STATUS",
        "status.unlawfullyObtained,LEGAL_STATUS"
    })
    void assumed_when_the_caller_vouches_for_it(String path, Subject subject) {
        about(deregistered().without(path)).assuming(subject).answers(ASSUMED);
    }

    @Test
    void not_applicable_at_customs() {
        about(deregistered()).at(CUSTOMS_CLEARANCE).doesNotApplyFor(OTHER_STAGE);
    }
}
