package io.chukou.compliance.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which alternative is selected for each reading; one that is not mentioned has its default.
 *
 * <p>For example, {@code Readings.defaults().with(REGISTRATION_DAY, "day-1")}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Readings {
    private static final Readings DEFAULTS = new Readings(List.of());

    private final List<Selected> selected;

    private Readings(List<Selected> selected) {
        this.selected = List.copyOf(selected);
    }

    /**
     * Returns the selection in which every reading has its default.
     *
     * @return the selection
     */
    public static Readings defaults() {
        return DEFAULTS;
    }

    /**
     * Returns this selection with another alternative of one reading. To select the default is to select nothing.
     *
     * @param reading the reading
     * @param alternative the name of the alternative
     * @return the new selection
     * @throws IllegalArgumentException if the reading has no such alternative
     */
    public Readings with(Reading reading, String alternative) {
        int index = reading.indexOf(alternative);
        List<Selected> others = new ArrayList<>(selected);
        others.removeIf(one -> one.reading() == reading);
        if (index > 0) {
            others.add(new Selected(reading, alternative));
        }
        others.sort(Comparator.comparing(one -> one.reading().key()));
        return new Readings(others);
    }

    /**
     * Returns the alternative that holds.
     *
     * @param reading the reading
     * @return the name of the alternative
     */
    public String alternative(Reading reading) {
        return reading.alternatives().get(indexOf(reading));
    }

    /**
     * Returns the place of the alternative that holds.
     *
     * @param reading the reading
     * @return its index in {@link Reading#alternatives()}; 0 is the default
     */
    public int indexOf(Reading reading) {
        for (int i = 0; i < selected.size(); i++) {
            if (selected.get(i).reading() == reading) {
                return reading.indexOf(selected.get(i).alternative());
            }
        }
        return 0;
    }

    /**
     * Returns what is selected beside the defaults.
     *
     * @return the readings with another alternative than their default, in the order of their keys
     */
    public List<Selected> selected() {
        return selected;
    }

    /** Says whether the same alternatives hold. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Readings readings && selected.equals(readings.selected));
    }

    @Override
    public int hashCode() {
        return selected.hashCode();
    }

    /** Returns the selections, such as {@code [registration-day = day-1]}. */
    @Override
    public String toString() {
        return selected.toString();
    }

    /**
     * A reading with another alternative than its default.
     *
     * <p>Immutable and thread-safe.
     *
     * @param reading the reading
     * @param alternative the name of the alternative
     */
    public record Selected(Reading reading, String alternative) {
        /** Returns key and alternative, such as {@code registration-day = day-1}. */
        @Override
        public String toString() {
            return reading.key() + " = " + alternative;
        }
    }
}
