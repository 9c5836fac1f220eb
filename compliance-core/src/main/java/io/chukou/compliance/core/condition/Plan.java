package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.FactSheet;
import io.chukou.compliance.core.reading.Readings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many conditions, ready to be answered together under one selection of readings.
 *
 * <p>What several conditions ask is answered once: two with the same canonical text have the same answer, so they share a
 * place. Tests of one kind are answered in one loop, and the tree is a list in which every part comes before the whole.
 * Whoever refers to a place refers to its answer or, by the complement of its number, to the negation.
 *
 * <p>Immutable and thread-safe.
 */
public final class Plan {
    private final Readings readings;
    private final int[] roots;

    /** What is put together from answers to facts alone, in order. */
    final Join[] joins;

    /** What is answered when it is asked for, by place; null for what is known before. */
    final @Nullable Object[] later;

    /** The facts that are looked at in any case. */
    final FactSheet facts;

    final Group<Present> present;
    final Group<OneOf<?>> oneOf;
    final Group<CountRange> counts;
    final Group<SameAs<?>> same;
    final Group<DayOrder> orders;
    final Group<DaysBetween> between;
    final Group<SameDay> sameDays;

    private Plan(Builder builder, int[] roots) {
        List<Object> places = builder.places;
        this.readings = builder.readings;
        this.roots = roots;
        this.later = new Object[places.size()];
        List<Join> early = new ArrayList<>();
        for (int i = 0; i < later.length; i++) {
            Object place = places.get(i);
            if (isLater(place)) {
                later[i] = place;
            } else if (place instanceof Join join) {
                early.add(join);
            }
        }
        this.joins = early.toArray(Join[]::new);
        this.facts = FactSheet.of(places.stream()
                .filter(place -> place instanceof Leaf && !isLater(place))
                .flatMap(leaf -> ((Leaf) leaf).asked().stream())
                .toList());
        this.present = group(places, Present.class, Present[]::new);
        this.oneOf = group(places, OneOf.class, OneOf<?>[]::new);
        this.counts = group(places, CountRange.class, CountRange[]::new);
        this.same = group(places, SameAs.class, SameAs<?>[]::new);
        this.orders = group(places, DayOrder.class, DayOrder[]::new);
        this.between = group(places, DaysBetween.class, DaysBetween[]::new);
        this.sameDays = group(places, SameDay.class, SameDay[]::new);
    }

    /**
     * Makes conditions ready.
     *
     * @param conditions the conditions
     * @param readings how the law is read
     * @return the plan
     */
    public static Plan of(List<Condition> conditions, Readings readings) {
        Builder builder = new Builder(readings);
        int[] roots = conditions.stream().mapToInt(builder::place).toArray();
        return new Plan(builder, roots);
    }

    /** Named tests and lists may cost much and may fail, so they are answered only for those that ask. */
    private boolean isLater(Object place) {
        return place instanceof Join join
                ? IntStream.of(join.parts).anyMatch(part -> later[placeOf(part)] != null)
                : place instanceof Named || place instanceof Contains || place instanceof Quantified;
    }

    @SuppressWarnings("unchecked")
    private static <L extends Leaf> Group<L> group(List<Object> places, Class<? super L> kind, IntFunction<L[]> array) {
        int[] at = IntStream.range(0, places.size())
                .filter(i -> kind.isInstance(places.get(i)))
                .toArray();
        L[] leaves = IntStream.of(at).mapToObj(i -> (L) places.get(i)).toArray(array);
        return new Group<>(leaves, at);
    }

    static int placeOf(int reference) {
        return reference < 0 ? ~reference : reference;
    }

    /**
     * Says whether the plan answers for some evidence as its conditions do.
     *
     * @param evidence the evidence
     * @return true if facts alone decide there, and the law is read as here
     */
    public boolean fits(Evidence evidence) {
        return evidence.isPlain() && readings.equals(evidence.readings());
    }

    /**
     * Answers all that needs but a look at the facts; the rest is answered when it is asked for.
     *
     * @param evidence evidence that the plan fits
     * @return the answers
     */
    public Answers answer(Evidence evidence) {
        return new Answers(this, evidence);
    }

    int root(int condition) {
        return roots[condition];
    }

    /** Tests of one kind, and their places. */
    static final class Group<L extends Leaf> {
        final L[] leaves;
        final int[] places;

        Group(L[] leaves, int[] places) {
            this.leaves = leaves;
            this.places = places;
        }
    }

    /** All, or at least one, of several references, and the place of the answer. */
    static final class Join {
        final boolean all;
        final int[] parts;
        final int place;

        Join(boolean all, int[] parts, int place) {
            this.all = all;
            this.parts = parts;
            this.place = place;
        }
    }

    private static final class Builder {
        private final Readings readings;
        private final List<Object> places = new ArrayList<>();
        private final Map<Object, Integer> known = new HashMap<>();

        Builder(Readings readings) {
            this.readings = readings;
        }

        /** Returns the reference to a condition. */
        int place(Condition condition) {
            if (condition instanceof Choice choice) {
                return place(choice.chosen(readings));
            }
            if (condition instanceof OnPaper onPaper) {
                return place(onPaper.part());
            }
            if (condition instanceof Not not) {
                return ~place(not.part());
            }
            if (condition instanceof Junction junction) {
                return place(junction);
            }
            return known.computeIfAbsent(condition.toString(), text -> append(condition));
        }

        private int place(Junction junction) {
            List<Integer> parts = parts(junction).map(this::place).toList();
            if (parts.size() == 1) {
                return parts.get(0);
            }
            Integer place = known.get(List.of(junction.isAll(), parts));
            if (place == null) {
                int[] references = parts.stream().mapToInt(i -> i).toArray();
                place = append(new Join(junction.isAll(), references, places.size()));
                known.put(List.of(junction.isAll(), parts), place);
            }
            return place;
        }

        /** All of what are all of others are all of those. */
        private Stream<Condition> parts(Junction junction) {
            return junction.parts().stream()
                    .map(this::chosen)
                    .flatMap(part -> part instanceof Junction inner && inner.isAll() == junction.isAll()
                            ? parts(inner)
                            : Stream.of(part));
        }

        private Condition chosen(Condition condition) {
            return condition instanceof Choice choice ? chosen(choice.chosen(readings)) : condition;
        }

        private int append(Object place) {
            places.add(place);
            return places.size() - 1;
        }
    }
}
