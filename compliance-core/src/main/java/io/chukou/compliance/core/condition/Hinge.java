package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a condition where the answer may turn when a reading has another alternative: a choice between conditions, or a
 * fact that is taken from one of several, perhaps inside lists.
 *
 * <p>A condition whose hinges of a reading all stay as they are has the same answer under the other alternative.
 *
 * <p>Two hinges are equal if they are the same place in the same lists. Immutable and thread-safe.
 */
public final class Hinge {
    private final List<Fact<? extends List<?>>> lists;
    private final @Nullable Choice choice;
    private final @Nullable Fact<?> fact;
    private final Reading reading;

    private Hinge(
            List<Fact<? extends List<?>>> lists, @Nullable Choice choice, @Nullable Fact<?> fact, Reading reading) {
        this.lists = List.copyOf(lists);
        this.choice = choice;
        this.fact = fact;
        this.reading = reading;
    }

    static Hinge of(Choice choice) {
        return new Hinge(List.of(), choice, null, choice.reading());
    }

    static Hinge of(Fact<?> fact, Reading reading) {
        return new Hinge(List.of(), null, fact, reading);
    }

    Hinge in(Fact<? extends List<?>> list) {
        List<Fact<? extends List<?>>> all = new ArrayList<>(List.of(list));
        all.addAll(lists);
        return new Hinge(all, choice, fact, reading);
    }

    /**
     * Returns the reading that decides here.
     *
     * @return the reading
     */
    public Reading reading() {
        return reading;
    }

    /**
     * Says whether the answer here may be another one under other readings.
     *
     * @param evidence what may be looked at
     * @param other the same under other readings
     * @return false only if nothing changes, with and without the question's assumptions
     */
    public boolean turns(Evidence evidence, Evidence other) {
        return turns(evidence, other, 0);
    }

    private boolean turns(Evidence evidence, Evidence other, int depth) {
        if (depth == lists.size()) {
            return choice == null ? hasAnotherValue(evidence, other) : choice.turns(evidence, other);
        }
        List<?> elements = lists.get(depth).read(evidence);
        for (Object element : elements == null ? List.of() : elements) {
            if (turns(evidence.inside(element), other.inside(element), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnotherValue(Evidence evidence, Evidence other) {
        return fact != null && !Objects.equals(fact.read(evidence), fact.read(other));
    }

    /** Says whether it is the same place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Hinge hinge
                && lists.equals(hinge.lists)
                && choice == hinge.choice
                && fact == hinge.fact
                && reading == hinge.reading;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lists, choice, fact, reading);
    }
}
