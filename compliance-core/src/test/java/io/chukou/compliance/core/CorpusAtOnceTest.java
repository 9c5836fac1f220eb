package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.testkit.CorpusCase;
import org.junit.jupiter.api.Test;

/**
 * Every case of the corpus in one test. {@link CorpusTest} has a test for each, which says more when one fails; mutation testing
 * starts each test by itself, and several hundred starts for each mutant are too many.
 */
class CorpusAtOnceTest {
    @Test
    void every_case_has_its_verdict_and_the_outcome_of_its_rule() {
        ExportValidator validator = ExportValidator.standard();
        assertThat(CorpusCase.all()).isNotEmpty().allSatisfy(corpusCase -> {
            Assessment assessment = validator.assess(corpusCase.exportCase(), corpusCase.question());
            assertThat(assessment.verdict()).as(corpusCase.name()).isEqualTo(corpusCase.verdict());
            assertThat(assessment.finding(corpusCase.rule()).orElseThrow().outcome())
                    .as(corpusCase.name())
                    .isEqualTo(corpusCase.outcome());
        });
    }
}
