package io.chukou.compliance.core.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The smallest part of an instrument that can be cited.
 *
 * <p>Two clauses are equal if their keys are. For example, {@link Notice648#NEAR_NEW_VEHICLES} has the key
 * {@code N648-1.1} and the label 一(一).
 *
 * <p>Immutable and thread-safe.
 */
public final class Clause {
    private final String key;
    private final Instrument instrument;
    private final String label;
    private final Grade grade;
    private final String gist;
    private final LocalDate inForceFrom;

    Clause(String key, Instrument instrument, String label, Grade grade, String gist, LocalDate inForceFrom) {
        this.key = key;
        this.instrument = instrument;
        this.label = label;
        this.grade = grade;
        this.gist = gist;
        this.inForceFrom = inForceFrom;
    }

    Clause from(LocalDate day) {
        return new Clause(key, instrument, label, grade, gist, day);
    }

    /**
     * Returns the stable short name, for example {@code A6-6.1}.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Returns the instrument that the clause belongs to.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns the place of the clause as printed; where the printed number was not seen, the part in words.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    /**
     * Returns how well the clause is known, and so what a rule may do with it.
     *
     * @return the grade
     */
    public Grade grade() {
        return grade;
    }

    /**
     * Returns the content in one English line; a paraphrase, never the wording of the law.
     *
     * @return the gist
     */
    public String gist() {
        return gist;
    }

    /**
     * Returns the first day in force, a Shanghai calendar day.
     *
     * @return the day, that of the instrument unless the clause has its own
     */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /**
     * Returns the last day in force, a Shanghai calendar day.
     *
     * @return the day, or null if no end is known
     */
    public @Nullable LocalDate inForceUntil() {
        return instrument.inForceUntil();
    }

    /**
     * Says whether the clause is in force on a day; both ends of its period count.
     *
     * @param day the day asked about, a Shanghai calendar day
     * @return true if the clause is in force on it
     */
    public boolean inForceOn(LocalDate day) {
        LocalDate until = inForceUntil();
        return !day.isBefore(inForceFrom) && (until == null || !day.isAfter(until));
    }

    /**
     * Returns where an authority publishes the text.
     *
     * @return the address, or null if no official page is known
     */
    public @Nullable String officialAddress() {
        return instrument.officialAddress();
    }

    /**
     * Returns the day on which the text was last compared with its sources.
     *
     * @return the day
     */
    public LocalDate lastChecked() {
        return instrument.lastChecked();
    }

    /** Compares the keys. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clause clause && key.equals(clause.key);
    }

    /** Returns the hash of the key. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key;
    }
}
