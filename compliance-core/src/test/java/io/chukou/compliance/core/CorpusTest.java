package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.testkit.CorpusCase;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole cases in the order of the law, each with the exact set of findings and no others. */
class CorpusTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();

    @TestFactory
    Stream<DynamicTest> every_case_gives_exactly_its_findings() {
        return CorpusCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static void check(CorpusCase corpusCase) {
        Assessment assessment = VALIDATOR.assess(corpusCase.exportCase(), corpusCase.question());
        assertThat(notable(assessment)).as(corpusCase.says()).isEqualTo(corpusCase.findings());
        assertThat(outcomeOf(corpusCase.rule(), assessment)).isEqualTo(corpusCase.outcome());
        assertThat(assessment.verdict()).isEqualTo(corpusCase.verdict());
        assertThat(corpusCase.name()).contains(corpusCase.clause().replace('/', '_') + "-" + corpusCase.rule());
        assertThat(corpusCase.name())
                .endsWith(corpusCase
                        .outcome()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-'));
    }

    private static Map<String, Outcome> notable(Assessment assessment) {
        Map<String, Outcome> notable = new TreeMap<>();
        for (Finding finding : assessment.findings()) {
            if (finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE) {
                notable.put(finding.rule().code(), finding.outcome());
            }
        }
        return notable;
    }

    private static Outcome outcomeOf(String code, Assessment assessment) {
        return assessment.findings().stream()
                .filter(f -> f.rule().code().equals(code))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
