package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.condition.TurningDays;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.result.Argument;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One rule, ready to be put to many cases. The findings that carry nothing of the case are made once. */
final class Judge {
    private final Rule rule;
    private final long firstDay;
    private final long lastDay;
    private final Finding satisfied;
    private final Finding otherStage;
    private final Finding notInForce;
    private final Finding notConcerned;

    Judge(Rule rule) {
        this.rule = rule;
        Clause first = rule.clauses().get(0);
        LocalDate until = first.inForceUntil();
        this.firstDay = first.inForceFrom().toEpochDay();
        this.lastDay = until == null ? Long.MAX_VALUE : until.toEpochDay();
        this.satisfied = Finding.satisfied(rule);
        this.otherStage = Finding.notApplicable(rule, Reason.OTHER_STAGE);
        this.notInForce = Finding.notApplicable(rule, Reason.NOT_IN_FORCE);
        this.notConcerned = Finding.notApplicable(rule, Reason.CONDITION);
    }

    /** Answers, and never throws for anything that a rule does: what fails is reported as a fault. */
    Finding judge(Evidence evidence, DayRange step) {
        try {
            return tryJudge(evidence, step);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Finding.fault(rule, e.getClass().getName());
        }
    }

    private Finding tryJudge(Evidence evidence, DayRange step) {
        if (!rule.isAt(evidence.question().stage())) {
            return otherStage;
        }
        Truth force = isInForce(step);
        if (force == Truth.FALSE) {
            return notInForce;
        }
        Truth applies = rule.applies().evaluate(evidence).and(force);
        return applies == Truth.FALSE ? notConcerned : judgeRequirement(evidence, force, applies);
    }

    /** Answers like {@link #judge} with the outcome alone. */
    Outcome glance(Evidence evidence, DayRange step) {
        try {
            Truth force = rule.isAt(evidence.question().stage()) ? isInForce(step) : Truth.FALSE;
            Truth applies = force == Truth.FALSE
                    ? force
                    : rule.applies().evaluate(evidence).and(force);
            return applies == Truth.FALSE ? Outcome.NOT_APPLICABLE : outcome(evidence, applies);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Outcome.FAULT;
        }
    }

    /** Names the days on which the finding may become another one, by the conditions or by the law. */
    void turningDays(Evidence evidence, TurningDays sink) {
        if (rule.isAt(evidence.question().stage())) {
            if (CaseFacts.STEP_DATE.isTheDay(evidence)) {
                sink.addInterval(firstDay, lastDay);
            }
            rule.applies().turningDays(evidence, sink);
            rule.requirement().turningDays(evidence, sink);
        }
    }

    /** The law of the day on which the step is taken governs it. */
    Truth isInForce(DayRange step) {
        if (firstDay <= step.first() && step.last() <= lastDay) {
            return Truth.TRUE;
        }
        return step.last() < firstDay || lastDay < step.first() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Finding judgeRequirement(Evidence evidence, Truth force, Truth applies) {
        return switch (outcome(evidence, applies)) {
            case VIOLATED -> Finding.violated(rule, arguments(evidence));
            case ASSUMED -> Finding.assumed(rule, missing(evidence, force));
            case CANNOT_TELL -> Finding.cannotTell(rule, missing(evidence, force), arguments(evidence));
            case SATISFIED, NOT_APPLICABLE, FAULT -> satisfied;
        };
    }

    /** What follows from the requirement of a rule that applies, or may. */
    private Outcome outcome(Evidence evidence, Truth applies) {
        Evidence wanted = evidence.wantingPapers();
        Truth met = rule.requirement().evaluate(wanted);
        if (met == Truth.TRUE) {
            return Outcome.SATISFIED;
        }
        if (met == Truth.FALSE && applies == Truth.TRUE) {
            return Outcome.VIOLATED;
        }
        return isAssumed(wanted) ? Outcome.ASSUMED : Outcome.CANNOT_TELL;
    }

    /** An assumption vouches that a duty is met; it never lifts the duty. */
    private boolean isAssumed(Evidence evidence) {
        return !evidence.question().assumptions().isEmpty()
                && rule.requirement().evaluate(evidence.withAssumptions()) == Truth.TRUE;
    }

    private List<Fact<?>> missing(Evidence evidence, Truth force) {
        Set<Fact<?>> missing = new LinkedHashSet<>();
        if (force == Truth.UNKNOWN) {
            CaseFacts.STEP_DATE.missing(evidence, missing::add);
        }
        rule.applies().missing(evidence, missing::add);
        rule.requirement().missing(evidence.wantingPapers(), missing::add);
        return List.copyOf(missing);
    }

    private List<Argument> arguments(Evidence evidence) {
        List<Argument> arguments = new ArrayList<>();
        for (Fact<?> fact : rule.facts()) {
            Object value = fact.isInList() ? null : fact.read(evidence);
            if (value != null && Masking.isShowable(value)) {
                arguments.add(new Argument(fact.path(), Masking.value(fact, value)));
            }
        }
        rule.applies().figures(evidence, (name, value) -> arguments.add(new Argument(name, value)));
        rule.requirement().figures(evidence, (name, value) -> arguments.add(new Argument(name, value)));
        return arguments;
    }

    Rule rule() {
        return rule;
    }
}
