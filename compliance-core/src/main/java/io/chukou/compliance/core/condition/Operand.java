package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Masking;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a node of an explanation looks at, with the value that was used.
 *
 * <p>A fact that was not supplied is UNKNOWN and has no value. Whole VINs and whatever names a person, firm or plate are
 * masked, as in findings. A paper has no value, only that it is HELD; so has a list, with the number of its elements, and
 * with their values if these are single ones.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the path of the fact, the name of a derived value, or the canonical text of a day
 * @param state what is known of it
 * @param value the value, of a list the values of its elements; null if there is none to show
 * @param size the number of elements of a list; null for anything else
 * @param shifts the calendar steps by which a day was moved from the one in {@code from}, in order; mostly empty
 * @param from what the value is taken or computed from; empty for a fact that the caller supplies
 */
public record Operand(
        String name,
        State state,
        @Nullable Object value,
        @Nullable Integer size,
        List<Shift> shifts,
        List<Operand> from) {

    /**
     * What is known of an operand.
     *
     * <p>Immutable and thread-safe.
     */
    public enum State {
        /** Its value is known, a date perhaps only to the month or year. */
        KNOWN,
        /** The rule itself names it, such as a fixed day. */
        FIXED,
        /** It was not supplied, or cannot be computed from what was. */
        UNKNOWN,
        /** The paper or list is at hand. */
        HELD,
        /** Somebody says that the paper or entry exists, where only one at hand counts. */
        DECLARED,
        /** The paper, entry or list is absent, and the caller said that absent means not held. */
        NOT_HELD
    }

    /**
     * Takes copies of the lists.
     *
     * @param name the path of the fact, the name of a derived value, or the canonical text of a day
     * @param state what is known of it
     * @param value the value, of a list the values of its elements; null if there is none to show
     * @param size the number of elements of a list; null for anything else
     * @param shifts the calendar steps by which a day was moved
     * @param from what the value is taken or computed from
     */
    public Operand {
        shifts = List.copyOf(shifts);
        from = List.copyOf(from);
    }

    /**
     * Shows a fact.
     *
     * @param fact the fact
     * @param evidence what may be looked at
     * @return the fact with the value used, and what it comes from if it is derived
     */
    public static Operand of(Fact<?> fact, Evidence evidence) {
        return of(fact, evidence, State.UNKNOWN);
    }

    /** Shows a fact whose absence the caller may have declared to mean that it is not held. */
    static Operand ofHeld(Fact<?> fact, Evidence evidence) {
        return of(fact, evidence, evidence.absentMeansNotHeld() ? State.NOT_HELD : State.UNKNOWN);
    }

    private static Operand of(Fact<?> fact, Evidence evidence, State absent) {
        Object value = fact.read(evidence);
        List<Operand> from = fact.isDerived() ? sources(fact, evidence) : List.of();
        if (value == null) {
            return new Operand(fact.path(), absent, null, null, List.of(), from);
        }
        if (value instanceof Collection<?> list) {
            return new Operand(fact.path(), State.HELD, shown(fact, list), list.size(), List.of(), from);
        }
        return Masking.isShowable(value)
                ? known(fact.path(), Masking.value(fact, value), from)
                : new Operand(fact.path(), State.HELD, null, null, List.of(), from);
    }

    private static List<Operand> sources(Fact<?> fact, Evidence evidence) {
        Set<Fact<?>> sources = new LinkedHashSet<>();
        fact.sources(evidence, sources::add);
        return sources.stream().map(source -> of(source, evidence)).toList();
    }

    private static @Nullable List<Object> shown(Fact<?> fact, Collection<?> elements) {
        return elements.isEmpty() || !elements.stream().allMatch(Masking::isShowable)
                ? null
                : elements.stream().map(element -> Masking.value(fact, element)).toList();
    }

    /**
     * Shows what is known and was not moved.
     *
     * @param name the name
     * @param value the value, which needs no mask
     * @param from what it is taken from
     * @return the operand
     */
    public static Operand known(String name, Object value, List<Operand> from) {
        return new Operand(name, State.KNOWN, Objects.requireNonNull(value, "value"), null, List.of(), from);
    }

    /** Shows a paper that somebody only speaks of. */
    static Operand declared(Fact<?> fact) {
        return new Operand(fact.path(), State.DECLARED, null, null, List.of(), List.of());
    }

    /** Shows what the rule itself names. */
    static Operand fixed(Object value) {
        return new Operand(value.toString(), State.FIXED, value, null, List.of(), List.of());
    }

    /** Shows a day that was moved, with its value if the day that it was moved from has one. */
    static Operand moved(String name, @Nullable Object value, List<Shift> shifts, Operand from) {
        State state = value == null ? State.UNKNOWN : from.state();
        return new Operand(name, state, value, null, shifts, List.of(from));
    }

    /**
     * Returns the supplied facts behind this operand: itself, or all that it comes from.
     *
     * @return the operands that the caller supplies or could supply, in order
     */
    public Stream<Operand> supplied() {
        return from.isEmpty() ? Stream.of(this) : from.stream().flatMap(Operand::supplied);
    }
}
