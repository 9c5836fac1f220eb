package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.ConditionKind;
import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.condition.Figure;
import io.chukou.compliance.core.condition.Operand;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.ExplanationPart;
import io.chukou.compliance.core.result.ExplanationPart.Role;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks the questions of one rule once more, in the order in which its judge does, and keeps the answers. */
final class Explainer {
    private final Judge judge;
    private final Rule rule;
    private final Evidence evidence;
    private final DayRange step;

    Explainer(Judge judge, Evidence evidence, DayRange step) {
        this.judge = judge;
        this.rule = judge.rule();
        this.evidence = evidence;
        this.step = step;
    }

    FindingExplanation explain(Finding finding) {
        Map<Role, Explanation> trees = trees();
        Truth duty = trees.entrySet().stream()
                .map(tree -> vote(tree.getKey(), tree.getValue()))
                .reduce(Truth.FALSE, Truth::or);
        List<ExplanationPart> parts = new ArrayList<>();
        trees.forEach((role, tree) -> {
            boolean decides = finding.outcome() == Outcome.FAULT ? tree.hasFault() : vote(role, tree) == duty;
            parts.add(new ExplanationPart(role, tree, decides));
        });
        return new FindingExplanation(finding, parts);
    }

    /** A duty is obeyed if it is met, or if a question before says that there is none. */
    private static Truth vote(Role role, Explanation tree) {
        return role == Role.REQUIRES ? tree.truth() : tree.truth().not();
    }

    private Map<Role, Explanation> trees() {
        Map<Role, Explanation> trees = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Explanation tree = tree(role);
            trees.put(role, tree);
            if (tree.truth() == Truth.FALSE) {
                break;
            }
        }
        return trees;
    }

    private Explanation tree(Role role) {
        return switch (role) {
            case STAGE -> stage();
            case FORCE -> force();
            case APPLIES -> rule.applies().explain(evidence);
            // An assumption vouches that a duty is met; it never lifts the duty.
            case REQUIRES -> rule.requirement().explain(evidence.wantingPapers().withAssumptions());
        };
    }

    private Explanation stage() {
        Stage asked = evidence.question().stage();
        List<Figure> figures = List.of(new Figure("stages", List.<Object>copyOf(rule.stages())));
        List<Operand> operands = List.of(Operand.known("stage", asked, List.of()));
        return Explanation.leaf(ConditionKind.AT_STAGE, Truth.of(rule.isAt(asked)), false, operands, figures);
    }

    private Explanation force() {
        Clause first = rule.clauses().get(0);
        LocalDate until = first.inForceUntil();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("clause", first.key()));
        figures.add(new Figure("inForceFrom", first.inForceFrom()));
        if (until != null) {
            figures.add(new Figure("inForceUntil", until));
        }
        List<Operand> operands = List.of(Operand.of(CaseFacts.STEP_DATE, evidence));
        return Explanation.leaf(ConditionKind.IN_FORCE, judge.isInForce(step), false, operands, figures);
    }
}
