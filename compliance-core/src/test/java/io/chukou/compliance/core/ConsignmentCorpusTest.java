package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.ConsignmentCase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole consignments in the order of the law, each with the exact findings on the whole and the exact split. */
class ConsignmentCorpusTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();

    @TestFactory
    Stream<DynamicTest> every_consignment_gives_exactly_its_findings_and_its_split() {
        return ConsignmentCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static void check(ConsignmentCase expected) {
        ConsignmentAssessment assessment = VALIDATOR.assess(expected.consignment(), expected.question());
        assertThat(notable(assessment)).as(expected.says()).isEqualTo(expected.findings());
        assertThat(notPermitted(assessment)).isEqualTo(expected.notPermitted());
        assertThat(assessment.verdict()).isEqualTo(expected.verdict());
        assertThat(assessment.finding(expected.rule()).orElseThrow().outcome()).isEqualTo(expected.outcome());
        Split split = assessment.split();
        assertThat(split.batches().stream().map(Split.Batch::places)).isEqualTo(expected.batches());
        assertThat(leftOut(split)).isEqualTo(expected.leftOut());
        assertThat(expected.name())
                .endsWith(expected.clause().replace('/', '_') + "-" + expected.rule() + "-"
                        + expected.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, Outcome> notable(ConsignmentAssessment assessment) {
        Map<String, Outcome> notable = new TreeMap<>();
        for (Finding finding : assessment.findings()) {
            if (finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE) {
                notable.put(finding.rule().code(), finding.outcome());
            }
        }
        return notable;
    }

    private static Map<Integer, Verdict> notPermitted(ConsignmentAssessment assessment) {
        Map<Integer, Verdict> verdicts = new TreeMap<>();
        int place = 0;
        for (Assessment vehicle : assessment.vehicles()) {
            place++;
            if (vehicle.verdict() != Verdict.PERMITTED) {
                verdicts.put(place, vehicle.verdict());
            }
        }
        return verdicts;
    }

    private static Map<Integer, List<String>> leftOut(Split split) {
        Map<Integer, List<String>> left = new TreeMap<>();
        split.leftOut().forEach(one -> left.put(one.place(), one.rules()));
        return left;
    }
}
