package io.chukou.compliance.core.result;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one case, and why.
 *
 * <p>Immutable and thread-safe.
 */
public final class Finding {
    private final Rule rule;
    private final Outcome outcome;
    private final @Nullable Reason reason;
    private final List<Fact<?>> missing;
    private final List<Argument> arguments;
    private final @Nullable String fault;
    private final boolean indicative;

    private Finding(
            Rule rule,
            Outcome outcome,
            @Nullable Reason reason,
            List<Fact<?>> missing,
            List<Argument> arguments,
            @Nullable String fault,
            boolean indicative) {
        this.rule = rule;
        this.outcome = outcome;
        this.reason = reason;
        this.missing = List.copyOf(missing);
        this.arguments = List.copyOf(arguments);
        this.fault = fault;
        this.indicative = indicative;
    }

    /**
     * Reports that a duty is met.
     *
     * @param rule the rule
     * @return the finding
     */
    public static Finding satisfied(Rule rule) {
        return new Finding(rule, Outcome.SATISFIED, null, List.of(), List.of(), null, false);
    }

    /**
     * Reports that a duty does not exist.
     *
     * @param rule the rule
     * @param reason why it does not
     * @return the finding
     */
    public static Finding notApplicable(Rule rule, Reason reason) {
        return new Finding(rule, Outcome.NOT_APPLICABLE, reason, List.of(), List.of(), null, false);
    }

    /**
     * Reports that a duty is not met.
     *
     * @param rule the rule
     * @param arguments what a message shows
     * @return the finding
     */
    public static Finding violated(Rule rule, List<Argument> arguments) {
        return new Finding(rule, Outcome.VIOLATED, null, List.of(), arguments, null, false);
    }

    /**
     * Reports that facts are missing.
     *
     * @param rule the rule
     * @param missing the missing facts
     * @param arguments what a message shows
     * @return the finding
     */
    public static Finding cannotTell(Rule rule, List<Fact<?>> missing, List<Argument> arguments) {
        return new Finding(rule, Outcome.CANNOT_TELL, null, missing, arguments, null, false);
    }

    /**
     * Reports that facts are missing which the caller vouches for.
     *
     * @param rule the rule
     * @param missing the missing facts
     * @return the finding
     */
    public static Finding assumed(Rule rule, List<Fact<?>> missing) {
        return new Finding(rule, Outcome.ASSUMED, null, missing, List.of(), null, false);
    }

    /**
     * Reports that a rule failed to run.
     *
     * @param rule the rule
     * @param fault the kind of failure, without any value of the case
     * @return the finding
     */
    public static Finding fault(Rule rule, String fault) {
        return new Finding(rule, Outcome.FAULT, null, List.of(), List.of(), fault, false);
    }

    /**
     * Returns the same finding, marked as resting on what somebody only declares.
     *
     * @return the marked finding
     */
    public Finding asIndicative() {
        return new Finding(rule, outcome, reason, missing, arguments, fault, true);
    }

    /**
     * Says whether the outcome rests on what somebody only declares.
     *
     * @return true if the outcome would be another one were every declared fact unknown
     */
    public boolean isIndicative() {
        return indicative;
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns what the rule says.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns why the rule does not apply.
     *
     * @return the reason; empty unless the outcome is NOT_APPLICABLE
     */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns the facts for want of which the rule cannot tell, or which were assumed.
     *
     * @return the facts, each once; empty for other outcomes, and when an unknown entry of a table of the law, not a
     *     fact of the case, is what is missing
     */
    public List<Fact<?>> missing() {
        return missing;
    }

    /**
     * Returns what a message shows.
     *
     * @return the named values; empty when nothing is violated or missing
     */
    public List<Argument> arguments() {
        return arguments;
    }

    /**
     * Returns the kind of failure.
     *
     * @return the failure; empty unless the outcome is FAULT
     */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** Returns code and outcome, such as {@code LETTER-001 VIOLATED}. */
    @Override
    public String toString() {
        return rule + " " + outcome;
    }
}
