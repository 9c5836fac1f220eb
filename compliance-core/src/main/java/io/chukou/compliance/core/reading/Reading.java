package io.chukou.compliance.core.reading;

import io.chukou.compliance.core.law.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question that the text of the law leaves open, with the answers that can be defended.
 *
 * <p>One answer holds unless another is selected on the rulebook. A reading is not a fact: the facts of a case are the same
 * under every alternative. Whatever is selected, a rule blocks only by a clause that is known well enough to block.
 *
 * <p>For example, {@code registration-day} asks whether the day of registration is day 0 or day 1 of the 180 days.
 *
 * <p>Two readings are the same only if they are the same object. Immutable and thread-safe.
 */
public final class Reading {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String key;
    private final List<Clause> clauses;
    private final List<String> alternatives;

    private Reading(String key, List<Clause> clauses, List<String> alternatives) {
        this.key = key;
        this.clauses = List.copyOf(clauses);
        this.alternatives = List.copyOf(alternatives);
    }

    /**
     * Names an open question.
     *
     * @param key its public name, in lower case with hyphens, stable for ever
     * @param clauses the clauses whose text leaves the room, at least one
     * @param byDefault the alternative that holds unless another is selected
     * @param other another alternative
     * @param more further alternatives
     * @return the reading
     * @throws IllegalArgumentException if a name has another form or comes twice, or no clause is cited
     */
    public static Reading of(String key, List<Clause> clauses, String byDefault, String other, String... more) {
        List<String> alternatives = new ArrayList<>(List.of(byDefault, other));
        alternatives.addAll(List.of(more));
        requireName(key);
        alternatives.forEach(Reading::requireName);
        if (clauses.isEmpty() || new HashSet<>(alternatives).size() < alternatives.size()) {
            throw new IllegalArgumentException("Reading " + key + " must cite a clause and name each alternative once");
        }
        return new Reading(key, clauses, alternatives);
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A name of a reading is lower-case words with hyphens, not " + name);
        }
    }

    /**
     * Returns the public name.
     *
     * @return the key, such as {@code registration-day}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the clauses whose text leaves the room.
     *
     * @return the clauses, at least one
     */
    public List<Clause> clauses() {
        return clauses;
    }

    /**
     * Returns the answers that can be defended.
     *
     * @return the names of the alternatives, at least two, the default first
     */
    public List<String> alternatives() {
        return alternatives;
    }

    /**
     * Returns the alternative that holds unless another is selected.
     *
     * @return its name
     */
    public String byDefault() {
        return alternatives.get(0);
    }

    /**
     * Returns the place of an alternative.
     *
     * @param alternative its name
     * @return its index in {@link #alternatives()}; 0 is the default
     * @throws IllegalArgumentException if the reading has no such alternative
     */
    public int indexOf(String alternative) {
        int index = alternatives.indexOf(alternative);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Reading " + key + " has no alternative " + alternative + ", only " + alternatives);
        }
        return index;
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key;
    }
}
