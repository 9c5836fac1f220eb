package io.chukou.compliance.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has every outcome that it can give in some vector that states it, and no other.
 *
 * <p>A rule can be SATISFIED, VIOLATED, CANNOT_TELL and ASSUMED, unless it is listed here with the reason. On a single case it is
 * NOT_APPLICABLE at another stage, unless it is asked at all of them; before its clause is in force; and for what it applies to,
 * unless it always applies. A FAULT is no outcome of a rule that works.
 */
class OutcomeCoverageTest {
    private static final Set<Outcome> UNSURE = EnumSet.of(Outcome.CANNOT_TELL, Outcome.ASSUMED);
    private static final Set<Outcome> OBEYED = EnumSet.of(Outcome.SATISFIED, Outcome.ASSUMED);
    private static final Set<Outcome> BROKEN = EnumSet.of(Outcome.VIOLATED);

    /** They speak only of what is stated, so that they have nothing to find out. */
    private static final List<String> OF_WHAT_IS_STATED = List.of(
            "DATA-013",
            "DATA-014",
            "DATA-015",
            "DATA-016",
            "DATA-017",
            "DATA-019",
            "DATA-020",
            "DATA-021",
            "DATA-022",
            "CUSTOMS-010",
            "SHIP-023");

    private static final Map<String, Set<Outcome>> OTHERS = Map.of(
            // Their requirement never holds: whoever falls under them is referred.
            "LETTER-012", OBEYED,
            "LETTER-014", OBEYED,
            "SHIP-016", OBEYED,
            // A name that the table of issuing bodies lacks may be another spelling of one that it has.
            "DOCUMENT-015", BROKEN,
            // The table that is shipped leaves open under which code a used trailer is declared.
            "CUSTOMS-028", EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED),
            // What the tables of codes and of dangerous goods lack is unknown, not forbidden.
            "CUSTOMS-029", BROKEN,
            "SHIP-002", BROKEN,
            // The vehicles of a consignment are there to be counted.
            "BATCH-001", UNSURE);

    private static final Map<String, Set<String>> SEEN = new TreeMap<>();

    @BeforeAll
    static void look() {
        for (Vector vector : Asking.vectors()) {
            vector.expected()
                    .required("outcomes")
                    .forEach(one -> saw(
                            one.required("rule").asText(),
                            one.required("outcome").asText()));
            if (vector.file().has("case")) {
                reasons(vector);
            }
        }
    }

    private static void reasons(Vector vector) {
        for (Finding finding : Asking.assessment(vector).findings()) {
            if (Asking.states(vector, finding.rule())) {
                finding.reason().ifPresent(reason -> saw(finding.rule().code(), reason.name()));
            }
        }
    }

    private static void saw(String rule, String what) {
        SEEN.computeIfAbsent(rule, code -> new TreeSet<>()).add(what);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_every_outcome_that_it_can_give_and_no_other() {
        return Stream.concat(Asking.STANDARD.rules().stream(), Asking.STANDARD.consignmentRules().stream())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.code(),
                        () -> assertThat(SEEN.getOrDefault(rule.code(), Set.of()))
                                .isEqualTo(possible(rule))));
    }

    private static Set<String> possible(Rule rule) {
        Set<Outcome> outcomes = EnumSet.allOf(Outcome.class);
        outcomes.removeAll(EnumSet.of(Outcome.FAULT, Outcome.NOT_APPLICABLE));
        outcomes.removeAll(
                OF_WHAT_IS_STATED.contains(rule.code()) ? UNSURE : OTHERS.getOrDefault(rule.code(), Set.of()));
        Set<String> possible = new TreeSet<>();
        outcomes.forEach(outcome -> possible.add(outcome.name()));
        if (!rule.isOfConsignment()) {
            reasons(rule).forEach(reason -> possible.add(reason.name()));
            possible.add(Outcome.NOT_APPLICABLE.name());
        }
        return possible;
    }

    private static Set<Reason> reasons(Rule rule) {
        Set<Reason> reasons = EnumSet.of(Reason.NOT_IN_FORCE);
        if (rule.stages().size() < Stage.values().length) {
            reasons.add(Reason.OTHER_STAGE);
        }
        if (rule.applies() != Conditions.always()) {
            reasons.add(Reason.CONDITION);
        }
        return reasons;
    }
}
