package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words in which rules are written.
 *
 * <p>For example, {@code daysFrom(REGISTRATION_DATE).to(APPLICATION_DATE).between(0, 180)}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Conditions {
    private static final Condition ALWAYS = new Junction(List.of(), true);
    private static final Condition NEVER = new Junction(List.of(), false);

    private Conditions() {}

    /**
     * Returns the condition that always holds.
     *
     * @return the condition
     */
    public static Condition always() {
        return ALWAYS;
    }

    /**
     * Returns the condition that never holds.
     *
     * @return the condition
     */
    public static Condition never() {
        return NEVER;
    }

    /**
     * Requires that something is at hand. Here, and for what lists contain, it matters whether absent means unknown or not
     * held. An empty list is not at hand. No duty to hold something is met by what somebody only declares.
     *
     * @param fact a paper, an entry on it, or a list
     * @return the condition
     */
    public static Condition present(Fact<?> fact) {
        return new Present(fact);
    }

    /**
     * Asks whether the case says anything of a fact, on paper or not. The answer is never unknown, so this is a word for
     * rules on statements that must agree, not for what must be known or held.
     *
     * @param fact the fact
     * @return the condition
     */
    public static Condition stated(Fact<?> fact) {
        return test("isStated", List.of(fact), evidence -> Truth.of(fact.read(evidence) != null));
    }

    /**
     * Requires one value.
     *
     * @param fact the fact
     * @param value the value
     * @param <T> the type of the value
     * @return the condition
     */
    public static <T> Condition is(Fact<T> fact, T value) {
        return new OneOf<>(fact, List.of(value));
    }

    /**
     * Requires that something is so.
     *
     * @param fact the fact
     * @return the condition
     */
    public static Condition isTrue(Fact<Boolean> fact) {
        return is(fact, true);
    }

    /**
     * Requires that something is not so.
     *
     * @param fact the fact
     * @return the condition
     */
    public static Condition isFalse(Fact<Boolean> fact) {
        return is(fact, false);
    }

    /**
     * Requires one of several values.
     *
     * @param fact the fact
     * @param values the values, at least one
     * @param <T> the type of the value
     * @return the condition
     */
    @SafeVarargs
    public static <T> Condition oneOf(Fact<T> fact, T... values) {
        List<T> list = new ArrayList<>();
        for (T value : values) {
            list.add(value);
        }
        return new OneOf<>(fact, list);
    }

    /**
     * Requires that two facts have equal values.
     *
     * @param one a fact
     * @param other the fact it is compared with
     * @param <T> the type of the values
     * @return the condition
     */
    public static <T> Condition sameAs(Fact<T> one, Fact<T> other) {
        return new SameAs<>(one, other, Likeness.EQUAL);
    }

    /**
     * Requires that two texts are the same after folding of width, white space and case.
     *
     * @param one a fact
     * @param other the fact it is compared with
     * @return the condition
     */
    public static Condition sameText(Fact<String> one, Fact<String> other) {
        return new SameAs<>(one, other, Likeness.TEXT);
    }

    /**
     * Requires that two legal names are the same after folding of brackets, dashes and white space.
     *
     * @param one a fact
     * @param other the fact it is compared with
     * @return the condition
     */
    public static Condition sameName(Fact<String> one, Fact<String> other) {
        return new SameAs<>(one, other, Likeness.LEGAL_NAME);
    }

    /**
     * Requires that two dates are the same day; unknown while either is known only to the month or year and may agree.
     *
     * @param one a dated fact
     * @param other the dated fact it is compared with
     * @return the condition
     */
    public static Condition sameDay(Fact<PartialDate> one, Fact<PartialDate> other) {
        return new SameDay(Day.of(one), Day.of(other));
    }

    /**
     * Requires a number of at least a bound.
     *
     * @param fact the number
     * @param least the bound, included
     * @return the condition
     */
    public static Condition atLeast(Fact<Integer> fact, int least) {
        return new CountRange(fact, least, Integer.MAX_VALUE);
    }

    /**
     * Requires a number of at most a bound.
     *
     * @param fact the number
     * @param most the bound, included
     * @return the condition
     */
    public static Condition atMost(Fact<Integer> fact, int most) {
        return new CountRange(fact, Integer.MIN_VALUE, most);
    }

    /**
     * Begins a comparison of days.
     *
     * @param fact a dated fact
     * @return its day
     */
    public static Day day(Fact<PartialDate> fact) {
        return Day.of(fact);
    }

    /**
     * Begins a count of days.
     *
     * @param fact the dated fact that the count starts from
     * @return the start of the count
     */
    public static From daysFrom(Fact<PartialDate> fact) {
        return new From(Day.of(fact));
    }

    /**
     * Requires that a list on a paper contains a value; a list that is empty or not held contains nothing.
     *
     * @param list the list
     * @param value the value
     * @param <T> the type of the elements
     * @return the condition
     */
    public static <T> Condition contains(Fact<List<T>> list, Fact<T> value) {
        return new Contains<>(list, value);
    }

    /**
     * Requires that at least one element of a list meets a condition. No duty is met by an element that somebody only
     * declares.
     *
     * @param list the list
     * @param inside the condition, over facts of the element and of the case
     * @return the condition
     */
    public static Condition some(Fact<? extends List<?>> list, Condition inside) {
        return new Quantified(list, inside, false);
    }

    /**
     * Requires that every element of a list meets a condition; an empty list does.
     *
     * @param list the list
     * @param inside the condition, over facts of the element and of the case
     * @return the condition
     */
    public static Condition every(Fact<? extends List<?>> list, Condition inside) {
        return new Quantified(list, inside, true);
    }

    /**
     * Requires all of several conditions.
     *
     * @param parts the conditions
     * @return the condition
     */
    public static Condition and(Condition... parts) {
        return new Junction(List.of(parts), true);
    }

    /**
     * Requires at least one of several conditions.
     *
     * @param parts the conditions
     * @return the condition
     */
    public static Condition or(Condition... parts) {
        return new Junction(List.of(parts), false);
    }

    /**
     * Requires that a condition does not hold.
     *
     * @param part the condition
     * @return the condition
     */
    public static Condition not(Condition part) {
        return new Not(part);
    }

    /**
     * Requires that a condition holds by what is on paper, such as a seal or a note that the clause asks for. What somebody
     * only declares can make it fail, never hold.
     *
     * @param part the condition
     * @return the condition
     */
    public static Condition onPaper(Condition part) {
        return new OnPaper(part);
    }

    /**
     * Requires what the selected alternative of a reading requires.
     *
     * <p>For example, {@code byReading(REGISTRATION_DAY, Map.of("day-0", within(180), "day-1", within(179)))}.
     *
     * @param reading the reading
     * @param branches the condition for each of its alternatives, by name
     * @return the condition
     * @throws IllegalArgumentException if an alternative has no condition, or a condition no alternative
     */
    public static Condition byReading(Reading reading, Map<String, Condition> branches) {
        return new Choice(reading, branches);
    }

    /**
     * Requires a test that no other word can express, such as a look-up in a table of the law.
     *
     * @param name the name of the test; it enters the fingerprint, so a changed test takes a new name
     * @param facts the facts it reads; for want of these it may answer UNKNOWN
     * @param test the test; it reads nothing but the evidence
     * @return the condition
     */
    public static Condition test(String name, List<Fact<?>> facts, Function<Evidence, Truth> test) {
        return new Named(name, facts, test, evidence -> Map.of(), null);
    }

    /**
     * Requires a test that no other word can express, and says in figures what is amiss.
     *
     * @param name the name of the test; it enters the fingerprint, so a changed test takes a new name
     * @param facts the facts it reads; for want of these it may answer UNKNOWN
     * @param test the test; it reads nothing but the evidence
     * @param figures what a message shows of an answer that is not TRUE, in a fixed order: numbers, texts, or lists of them;
     *     nothing that identifies a vehicle or names anybody
     * @return the condition
     */
    public static Condition test(
            String name,
            List<Fact<?>> facts,
            Function<Evidence, Truth> test,
            Function<Evidence, Map<String, Object>> figures) {
        return new Named(name, facts, test, figures, null);
    }

    /**
     * Requires a test like {@link #test(String, List, Function)} that looks up a day in a table whose days are known.
     *
     * @param name the name of the test; it enters the fingerprint, so a changed test takes a new name
     * @param facts the facts it reads; for want of these it may answer UNKNOWN
     * @param turns every day on which the answer may be another than on the day before although no fact changes
     * @param test the test; it reads nothing but the evidence
     * @return the condition
     */
    public static Condition testByDay(
            String name,
            List<Fact<?>> facts,
            Function<Evidence, List<LocalDate>> turns,
            Function<Evidence, Truth> test) {
        return new Named(name, facts, test, evidence -> Map.of(), turns);
    }

    /**
     * The start of a count of days.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class From {
        private final Day from;

        private From(Day from) {
            this.from = from;
        }

        /**
         * Names the day that the count runs to.
         *
         * @param fact the dated fact
         * @return the span
         */
        public Span to(Fact<PartialDate> fact) {
            return new Span(from, Day.of(fact));
        }
    }

    /**
     * A count of calendar days by plain subtraction: the day it starts from is day 0.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Span {
        private final Day from;
        private final Day to;

        private Span(Day from, Day to) {
            this.from = from;
            this.to = to;
        }

        /**
         * Requires that the count lies between two bounds, both included.
         *
         * @param least the lower bound
         * @param most the upper bound
         * @return the condition
         */
        public Condition between(int least, int most) {
            return new DaysBetween(from, to, least, most);
        }
    }
}
