package io.chukou.compliance.core.result;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a way out.
 *
 * <p>Immutable and thread-safe.
 */
public final class Step {
    private final StepKind kind;
    private final @Nullable Paper paper;
    private final List<Fact<?>> facts;
    private final Map<Fact<?>, List<?>> values;
    private final List<Rule> rules;
    private final @Nullable LocalDate until;

    private Step(
            StepKind kind,
            @Nullable Paper paper,
            List<Fact<?>> facts,
            Map<Fact<?>, List<?>> values,
            List<Rule> rules,
            @Nullable LocalDate until) {
        this.kind = kind;
        this.paper = paper;
        this.facts = List.copyOf(facts);
        this.values = Map.copyOf(values);
        this.rules = List.copyOf(rules);
        this.until = until;
    }

    /**
     * Makes a step that changes what is known; the engine does this.
     *
     * @param kind any kind but WAIT
     * @param paper the paper that carries the facts
     * @param facts the facts that must be as the rules require, at least one
     * @param values the values that suffice, for facts with few values
     * @param rules the duties that the step serves
     * @return the step
     */
    public static Step of(
            StepKind kind, Paper paper, List<Fact<?>> facts, Map<Fact<?>, List<?>> values, List<Rule> rules) {
        return new Step(kind, paper, facts, values, rules, null);
    }

    /**
     * Makes a step that waits; the engine does this.
     *
     * @param until the first day on which the way works
     * @param rules the duties that waiting serves
     * @return the step
     */
    public static Step waitUntil(LocalDate until, List<Rule> rules) {
        return new Step(StepKind.WAIT, null, List.of(), Map.of(), rules, until);
    }

    /**
     * Returns the kind of step.
     *
     * @return the kind
     */
    public StepKind kind() {
        return kind;
    }

    /**
     * Returns the paper that carries the facts; for a document to obtain, that document. Messages name it and its issuer.
     *
     * @return the paper; empty for WAIT
     */
    public Optional<Paper> paper() {
        return Optional.ofNullable(paper);
    }

    /**
     * Returns the facts that the step is about; for a document to obtain, what it must show.
     *
     * @return the facts, in the order of the rules; empty for WAIT
     */
    public List<Fact<?>> facts() {
        return facts;
    }

    /**
     * Returns the values of a fact with which the way works.
     *
     * @param fact one of the facts
     * @return any of which suffices; empty if the fact has many values and must be as the rules require, or if each of its few
     *     values will do
     */
    public List<?> values(Fact<?> fact) {
        return values.getOrDefault(fact, List.of());
    }

    /**
     * Returns the duties that the step serves; their titles say what is required.
     *
     * @return the rules, in rulebook order
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns the first day on which the way works.
     *
     * @return the day; empty unless the kind is WAIT
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Returns kind and object, such as {@code OBTAIN_DOCUMENT MAKER_LETTER}. */
    @Override
    public String toString() {
        if (until != null) {
            return kind + " " + until;
        }
        return kind + " " + (kind == StepKind.OBTAIN_DOCUMENT ? paper : facts);
    }
}
