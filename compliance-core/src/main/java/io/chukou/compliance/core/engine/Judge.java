package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Answers;
import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Demand;
import io.chukou.compliance.core.condition.Occurrence;
import io.chukou.compliance.core.condition.Routes;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.condition.TurningDays;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.ConsignmentFacts;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Argument;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rule, ready to be put to many cases. The findings that carry nothing of the case are made once. */
final class Judge {
    private final Rule rule;
    private final Consequence consequence;
    private final Condition applies;
    private final Condition requirement;
    private final long firstDay;
    private final long lastDay;
    private final Bounds against;
    private final Bounds open;
    private final Finding satisfied;
    private final Finding otherStage;
    private final Finding notInForce;
    private final Finding notConcerned;

    Judge(Rule rule) {
        this.rule = rule;
        this.consequence = rule.consequence();
        this.applies = rule.applies();
        this.requirement = rule.requirement();
        Clause first = rule.clauses().get(0);
        LocalDate until = first.inForceUntil();
        this.firstDay = first.inForceFrom().toEpochDay();
        this.lastDay = until == null ? Long.MAX_VALUE : until.toEpochDay();
        this.against = Bounds.against(consequence);
        this.open = Bounds.open(consequence);
        this.satisfied = Finding.satisfied(rule);
        this.otherStage = Finding.notApplicable(rule, Reason.OTHER_STAGE);
        this.notInForce = Finding.notApplicable(rule, Reason.NOT_IN_FORCE);
        this.notConcerned = Finding.notApplicable(rule, Reason.CONDITION);
    }

    /** Answers, and never throws for anything that a rule does: what fails is reported as a fault. */
    Finding judge(Evidence evidence, DayRange step) {
        try {
            return finding(outcome(evidence, step), evidence, step);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Finding.fault(rule, e.getClass().getName());
        }
    }

    /**
     * Answers under law that is certainly in force, at a stage at which the rule is put to cases.
     *
     * @param answers the answers of a plan that holds both conditions of the rule
     * @param first the index of the first of them
     */
    Finding judge(Answers answers, int first, Evidence evidence, DayRange step) {
        try {
            Truth concerned = answers.to(first);
            if (concerned == Truth.FALSE) {
                return notConcerned;
            }
            Truth met = answers.to(first + 1);
            return met == Truth.TRUE ? satisfied : finding(outcome(met, concerned, evidence), evidence, step);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Finding.fault(rule, e.getClass().getName());
        }
    }

    /** Counts one of its findings. Those that were made beforehand are known by themselves. */
    void count(Finding finding, Tally tally) {
        if (finding == satisfied) {
            tally.count(consequence, Outcome.SATISFIED);
        } else if (finding != notConcerned) {
            tally.count(consequence, finding.outcome());
        }
    }

    boolean isOfScope() {
        return consequence == Consequence.OUT_OF_SCOPE;
    }

    private Finding finding(Outcome outcome, Evidence evidence, DayRange step) {
        return switch (outcome) {
            case SATISFIED -> satisfied;
            case NOT_APPLICABLE -> notApplicable(evidence, step);
            case VIOLATED -> Finding.violated(rule, arguments(evidence));
            case ASSUMED -> Finding.assumed(rule, missing(evidence, step));
            case CANNOT_TELL -> Finding.cannotTell(rule, missing(evidence, step), arguments(evidence));
            case FAULT -> throw new IllegalStateException("No rule answers with a fault");
        };
    }

    private Finding notApplicable(Evidence evidence, DayRange step) {
        Finding beforehand = beforehand(evidence.question().stage(), step);
        return beforehand == null ? notConcerned : beforehand;
    }

    /**
     * What the rule answers at a stage under the law of some days, whatever the case; null if it has to look at the case.
     */
    @Nullable
    Finding beforehand(Stage stage, DayRange step) {
        if (!rule.isAt(stage)) {
            return otherStage;
        }
        return isInForce(step) == Truth.FALSE ? notInForce : null;
    }

    /** The days on which the rule begins to be in force or is no longer. */
    LongStream changes() {
        return lastDay == Long.MAX_VALUE ? LongStream.of(firstDay) : LongStream.of(firstDay, lastDay + 1);
    }

    /** The bounds that the rule sets to the verdict. */
    Bounds bounds(Evidence evidence, DayRange step) {
        return switch (glance(evidence, step)) {
            case SATISFIED, NOT_APPLICABLE, ASSUMED -> Bounds.CLEAR;
            case VIOLATED -> against;
            case CANNOT_TELL -> open;
            case FAULT -> Bounds.NEVER_SETTLED;
        };
    }

    private Outcome outcome(Evidence evidence, DayRange step) {
        if (!rule.isAt(evidence.question().stage())) {
            return Outcome.NOT_APPLICABLE;
        }
        Truth applies = applies(evidence, step);
        return applies == Truth.FALSE ? Outcome.NOT_APPLICABLE : requirementOutcome(evidence, applies);
    }

    private Truth applies(Evidence evidence, DayRange step) {
        Truth force = isInForce(step);
        return force == Truth.FALSE ? Truth.FALSE : applies.evaluate(evidence).and(force);
    }

    /** Says whether the duty exists, at whatever stage; a rule that fails to run does not tell. */
    Truth concerns(Evidence evidence, DayRange step) {
        try {
            return applies(evidence, step);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Truth.UNKNOWN;
        }
    }

    private Outcome requirementOutcome(Evidence evidence, Truth concerned) {
        Evidence wanted = evidence.wantingPapers();
        return outcome(requirement.evaluate(wanted), concerned, wanted);
    }

    private Outcome outcome(Truth met, Truth concerned, Evidence wanted) {
        if (met == Truth.TRUE) {
            return Outcome.SATISFIED;
        }
        if (met == Truth.FALSE && concerned == Truth.TRUE) {
            return Outcome.VIOLATED;
        }
        return isAssumed(wanted) ? Outcome.ASSUMED : Outcome.CANNOT_TELL;
    }

    /** Passes on the single conditions that the finding is put together from. */
    void atoms(Evidence evidence, Consumer<Occurrence> sink) {
        applies.atoms(evidence, Truth.TRUE, sink);
        requirement.atoms(evidence.wantingPapers(), Truth.TRUE, sink);
    }

    /** Passes on the single conditions that keep an undecided finding open, without those that are vouched for. */
    void open(Evidence evidence, Consumer<Occurrence> sink) {
        applies.open(evidence, Truth.TRUE, sink);
        requirement.open(evidence.wantingPapers().withAssumptions(), Truth.TRUE, sink);
    }

    /** Answers like {@link #judge} with the outcome alone. */
    Outcome glance(Evidence evidence, DayRange step) {
        try {
            return outcome(evidence, step);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Outcome.FAULT;
        }
    }

    /** Finds the ways in which the rule does not stand against the case, or, if that will do, is decided at all. */
    List<Set<Demand>> routes(Evidence evidence, Routes routes, boolean orDecided) {
        Evidence wanted = evidence.wantingPapers().withAssumptions();
        List<Set<Demand>> ways = routes.either(
                requirement.routes(wanted, Truth.TRUE, Truth.TRUE, routes),
                applies.routes(evidence, Truth.TRUE, Truth.FALSE, routes));
        return orDecided && consequence == Consequence.REFER ? routes.either(ways, violations(evidence, routes)) : ways;
    }

    private List<Set<Demand>> violations(Evidence evidence, Routes routes) {
        return routes.both(
                applies.routes(evidence, Truth.TRUE, Truth.TRUE, routes),
                requirement.routes(evidence.wantingPapers(), Truth.TRUE, Truth.FALSE, routes));
    }

    /** Names the days on which the finding may become another one, by the conditions or by the law. */
    void turningDays(Evidence evidence, TurningDays sink) {
        if (!rule.isAt(evidence.question().stage())) {
            return;
        }
        try {
            if (CaseFacts.STEP_DATE.isTheDay(evidence)) {
                sink.addInterval(firstDay, lastDay);
            }
            applies.turningDays(evidence, sink);
            requirement.turningDays(evidence, sink);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            sink.addEvery();
        }
    }

    /** The law of the day on which the step is taken governs it. */
    Truth isInForce(DayRange step) {
        if (firstDay <= step.first() && step.last() <= lastDay) {
            return Truth.TRUE;
        }
        return step.last() < firstDay || lastDay < step.first() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** An assumption vouches that a duty is met; it never lifts the duty. */
    private boolean isAssumed(Evidence evidence) {
        return !evidence.question().assumptions().isEmpty()
                && requirement.evaluate(evidence.withAssumptions()) == Truth.TRUE;
    }

    /** Passes on the facts that leave it open whether the rule is in force. */
    void missingForForce(Evidence evidence, DayRange step, Consumer<Fact<?>> sink) {
        if (isInForce(step) == Truth.UNKNOWN) {
            CaseFacts.STEP_DATE.missing(evidence, sink);
        }
    }

    private List<Fact<?>> missing(Evidence evidence, DayRange step) {
        Set<Fact<?>> missing = new LinkedHashSet<>();
        missingForForce(evidence, step, missing::add);
        applies.missing(evidence, missing::add);
        requirement.missing(evidence.wantingPapers(), missing::add);
        return List.copyOf(missing);
    }

    private List<Argument> arguments(Evidence evidence) {
        List<Argument> arguments = new ArrayList<>();
        if (rule.isOfConsignment()) {
            arguments.add(new Argument(
                    ConsignmentFacts.VEHICLE_COUNT.path(), evidence.vehicles().size()));
        }
        for (Fact<?> fact : rule.facts()) {
            Object value = fact.isInList() ? null : fact.read(evidence);
            if (value != null && Masking.isShowable(value)) {
                arguments.add(new Argument(fact.path(), Masking.value(fact, value)));
            }
        }
        applies.figures(evidence, (name, value) -> arguments.add(new Argument(name, value)));
        requirement.figures(evidence, (name, value) -> arguments.add(new Argument(name, value)));
        return arguments;
    }

    /** The condition under which the duty exists and what it asks for, in this order. */
    Stream<Condition> conditions() {
        return Stream.of(applies, requirement);
    }

    Rule rule() {
        return rule;
    }
}
