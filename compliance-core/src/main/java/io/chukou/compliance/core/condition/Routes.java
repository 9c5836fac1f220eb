package io.chukou.compliance.core.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts together the ways in which a tree can come to a wanted answer: each is a set of demands that suffices, and none
 * contains another.
 *
 * <p>Mutable and not thread-safe.
 */
public final class Routes {
    /** The one way of what is already as wanted: nothing is demanded. */
    static final List<Set<Demand>> NOTHING_TO_DO = List.of(Set.of());

    private final Predicate<Demand> feasible;
    private final int most;
    private boolean truncated;

    /**
     * Begins.
     *
     * @param feasible says whether a demand can be met at all
     * @param most how many ways are kept for a tree; the further ones are dropped
     */
    public Routes(Predicate<Demand> feasible, int most) {
        this.feasible = feasible;
        this.most = most;
    }

    /**
     * Says whether ways were dropped.
     *
     * @return true if there were more than were to be kept
     */
    public boolean isTruncated() {
        return truncated;
    }

    /** The ways for a single condition; none for one that fails. */
    List<Set<Demand>> single(Occurrence occurrence, Truth wanted) {
        try {
            Demand demand = new Demand(occurrence, wanted);
            if (occurrence.answer() == wanted) {
                return NOTHING_TO_DO;
            }
            return feasible.test(demand) ? List.of(Set.of(demand)) : List.of();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return List.of();
        }
    }

    /**
     * Joins ways of which one suffices.
     *
     * @param one some ways
     * @param other other ways
     * @return the ways of both
     */
    public List<Set<Demand>> either(List<Set<Demand>> one, List<Set<Demand>> other) {
        return least(Stream.concat(one.stream(), other.stream()).toList());
    }

    /**
     * Joins ways of which both are needed.
     *
     * @param one some ways
     * @param other other ways
     * @return one way of each, in all pairs
     */
    public List<Set<Demand>> both(List<Set<Demand>> one, List<Set<Demand>> other) {
        List<Set<Demand>> pairs = new ArrayList<>();
        for (Set<Demand> first : one) {
            for (Set<Demand> second : other) {
                Set<Demand> pair = new LinkedHashSet<>(first);
                pair.addAll(second);
                pairs.add(pair);
            }
        }
        return least(pairs);
    }

    private List<Set<Demand>> least(List<Set<Demand>> ways) {
        List<Set<Demand>> least = new ArrayList<>();
        for (Set<Demand> way : ways) {
            if (least.stream().noneMatch(way::containsAll)) {
                least.removeIf(other -> other.containsAll(way));
                least.add(way);
            }
        }
        truncated |= least.size() > most;
        return least.size() > most ? least.subList(0, most) : least;
    }
}
