package io.chukou.compliance.fleet;

import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Counts how often each rule had each outcome, in one partition. Not thread-safe. */
final class Tally {
    private final List<Rule> rules;
    private final Map<Outcome, long[]> counts = new EnumMap<>(Outcome.class);

    Tally(List<Rule> rules) {
        this.rules = rules;
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new long[rules.size()]);
        }
    }

    /** The findings of an answer stand in the order of the rulebook, one for each rule. */
    void add(Assessment answer) {
        int rule = 0;
        for (Finding finding : answer.findings()) {
            Objects.requireNonNull(counts.get(finding.outcome()))[rule]++;
            rule++;
        }
    }

    /** One row for each outcome and each rule that had it. */
    Stream<Row> rows() {
        return counts.entrySet().stream().flatMap(entry -> rows(entry.getKey(), entry.getValue()));
    }

    private Stream<Row> rows(Outcome outcome, long[] ofRules) {
        return IntStream.range(0, ofRules.length)
                .filter(rule -> ofRules[rule] > 0)
                .mapToObj(rule -> AssessedRow.tally(rules.get(rule).code(), outcome, ofRules[rule]));
    }
}
