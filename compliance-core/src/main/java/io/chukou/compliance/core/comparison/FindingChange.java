package io.chukou.compliance.core.comparison;

import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.rule.Rule;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says before and after, where the two differ.
 *
 * <p>Immutable and thread-safe.
 */
public final class FindingChange {
    private final @Nullable Finding before;
    private final @Nullable Finding after;
    private final Rule rule;
    private final Set<Cause> causes;

    FindingChange(@Nullable Finding before, @Nullable Finding after, Set<Cause> causes) {
        this.before = before;
        this.after = after;
        this.rule = Objects.requireNonNull(after == null ? before : after, "one of the two")
                .rule();
        this.causes = causes;
    }

    /**
     * Returns the rule, as the rulebook after has it; a rule that was removed, as the rulebook before had it.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns what the rule says before.
     *
     * @return the finding; empty if only the rulebook after has the rule
     */
    public Optional<Finding> before() {
        return Optional.ofNullable(before);
    }

    /**
     * Returns what the rule says after.
     *
     * @return the finding; empty if only the rulebook before has the rule
     */
    public Optional<Finding> after() {
        return Optional.ofNullable(after);
    }

    /**
     * Returns why the finding differs, as {@link Comparison} defines it.
     *
     * @return the causes in the order of their declaration, at least one, unmodifiable
     */
    public Set<Cause> causes() {
        return causes;
    }

    /** Returns code and outcomes, such as {@code LETTER-001 VIOLATED -> NOT_APPLICABLE [TIME]}. */
    @Override
    public String toString() {
        return rule + " " + outcome(before) + " -> " + outcome(after) + " " + causes;
    }

    private static String outcome(@Nullable Finding finding) {
        return finding == null ? "no rule" : finding.outcome().name();
    }
}
