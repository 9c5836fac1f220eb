package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts answers about consignments: how many of each verdict, and refused as a whole by which rule. Not thread-safe. */
final class ConsignmentSummary {
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Rule, Long> rules = new LinkedHashMap<>();
    private long bad;
    private @Nullable ConsignmentAssessment last;

    void add(ConsignmentAssessment assessment) {
        last = assessment;
        verdicts.merge(assessment.verdict(), 1L, Long::sum);
        assessment.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED
                        && finding.rule().consequence().bearsOnVerdict())
                .forEach(finding -> rules.merge(finding.rule(), 1L, Long::sum));
    }

    void addBad() {
        bad++;
    }

    void print(Texts texts, Page page) throws IOException {
        long all = bad + verdicts.values().stream().mapToLong(Long::longValue).sum();
        page.line(texts.get("gate.consignments", all));
        for (Verdict verdict : Summary.BEST_FIRST) {
            page.line(Summary.count(verdicts.getOrDefault(verdict, 0L)) + texts.verdict(verdict));
        }
        if (bad > 0) {
            page.line(Summary.count(bad) + texts.get("bad"));
        }
        Summary.print(
                texts,
                "gate.by",
                rules,
                rule -> rule.code() + "  " + texts.messages().title(rule),
                rules.size(),
                page);
        if (last != null) {
            page.line("");
            page.line(Summary.question(texts, last.question()));
            Summary.printAssumptions(texts, last.question(), page);
            page.line(Summary.stamp(texts, last.rulebook()));
        }
    }
}
