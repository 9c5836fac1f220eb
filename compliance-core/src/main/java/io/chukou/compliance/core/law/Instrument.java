package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A law, order, announcement, notice, guide or standard.
 *
 * <p>The days it is in force are Shanghai calendar days; both ends belong to the period.
 *
 * <p>Immutable and thread-safe.
 */
public final class Instrument {
    /** The day on which all present texts were compared with their sources. */
    static final LocalDate LAST_CHECKED = LocalDate.of(2026, 11, 23);

    private final String key;
    private final String chineseTitle;
    private final String englishTitle;
    private final String issuer;
    private final @Nullable String documentNumber;
    private final LocalDate inForceFrom;
    private final @Nullable LocalDate inForceUntil;
    private final @Nullable String officialAddress;
    private final LocalDate lastChecked;
    private final Force force;

    private Instrument(Draft draft) {
        this.key = draft.key;
        this.chineseTitle = Objects.requireNonNull(draft.chineseTitle, "chineseTitle");
        this.englishTitle = Objects.requireNonNull(draft.englishTitle, "englishTitle");
        this.issuer = Objects.requireNonNull(draft.issuer, "issuer");
        this.documentNumber = draft.documentNumber;
        this.inForceFrom = Objects.requireNonNull(draft.inForceFrom, "inForceFrom");
        this.inForceUntil = draft.inForceUntil;
        this.officialAddress = draft.officialAddress;
        this.lastChecked = Objects.requireNonNull(draft.lastChecked, "lastChecked");
        this.force = draft.force;
    }

    /**
     * Begins an instrument, such as a carrier's terms that a caller's own rules rest on.
     *
     * @param key the short name
     * @return the unfinished instrument
     */
    public static Draft draft(String key) {
        return new Draft(key);
    }

    /** Begins an instrument of the library's own law, whose texts were all compared on one day. */
    static Draft law(String key) {
        return new Draft(key).lastChecked(LAST_CHECKED);
    }

    /**
     * Makes a clause of this instrument; it is in force as long as the instrument is.
     *
     * @param clauseKey the stable short name of the clause
     * @param label the place of the clause as printed
     * @param grade how well the clause is known
     * @param gist the content in one line
     * @return the clause
     */
    public Clause clause(String clauseKey, String label, Grade grade, String gist) {
        return new Clause(clauseKey, this, label, grade, gist, inForceFrom);
    }

    /**
     * Returns the short name, for example {@code N648}, with which the keys of most of its clauses begin.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Returns the title in Chinese.
     *
     * @return the title
     */
    public String chineseTitle() {
        return chineseTitle;
    }

    /**
     * Returns the title in English, as translated here.
     *
     * @return the title
     */
    public String englishTitle() {
        return englishTitle;
    }

    /**
     * Returns the issuing authorities in English.
     *
     * @return the names, separated by commas
     */
    public String issuer() {
        return issuer;
    }

    /**
     * Returns the document number in Chinese, for example 商贸函〔2025〕648号.
     *
     * @return the number, or null if the instrument has none or it was not seen
     */
    public @Nullable String documentNumber() {
        return documentNumber;
    }

    /**
     * Returns the first day in force.
     *
     * @return the day
     */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /**
     * Returns the last day in force.
     *
     * @return the day, or null if no end is known
     */
    public @Nullable LocalDate inForceUntil() {
        return inForceUntil;
    }

    /**
     * Returns where an authority publishes the text.
     *
     * @return the address, or null if no official page is known
     */
    public @Nullable String officialAddress() {
        return officialAddress;
    }

    /**
     * Returns the day on which the text was last compared with its sources.
     *
     * @return the day
     */
    public LocalDate lastChecked() {
        return lastChecked;
    }

    /**
     * Returns what binds somebody to the instrument.
     *
     * @return the force; the law unless the instrument was drafted as something else
     */
    public Force force() {
        return force;
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key;
    }

    /**
     * An unfinished instrument.
     *
     * <p>Mutable and not thread-safe.
     */
    public static final class Draft {
        private final String key;
        private @Nullable String chineseTitle;
        private @Nullable String englishTitle;
        private @Nullable String issuer;
        private @Nullable String documentNumber;
        private @Nullable LocalDate inForceFrom;
        private @Nullable LocalDate inForceUntil;
        private @Nullable String officialAddress;
        private @Nullable LocalDate lastChecked;
        private Force force = Force.LAW;

        private Draft(String key) {
            this.key = key;
        }

        /**
         * Sets the titles.
         *
         * @param chinese the Chinese title
         * @param english the English title
         * @return this
         */
        public Draft titled(String chinese, String english) {
            this.chineseTitle = chinese;
            this.englishTitle = english;
            return this;
        }

        /**
         * Sets the issuers.
         *
         * @param authorities the names of the authorities or firms
         * @return this
         */
        public Draft issuedBy(String... authorities) {
            this.issuer = String.join(", ", authorities);
            return this;
        }

        /**
         * Sets the document number.
         *
         * @param number the number as printed
         * @return this
         */
        public Draft numbered(String number) {
            this.documentNumber = number;
            return this;
        }

        /**
         * Sets the first day in force.
         *
         * @param day a Shanghai calendar day
         * @return this
         */
        public Draft inForceFrom(LocalDate day) {
            this.inForceFrom = day;
            return this;
        }

        /**
         * Sets the last day in force; without it no end is known.
         *
         * @param day a Shanghai calendar day
         * @return this
         */
        public Draft inForceUntil(LocalDate day) {
            this.inForceUntil = day;
            return this;
        }

        /**
         * Sets the official address; without it none is known.
         *
         * @param address the address of the page
         * @return this
         */
        public Draft publishedAt(String address) {
            this.officialAddress = address;
            return this;
        }

        /**
         * Sets the day on which the text was last compared with its sources.
         *
         * @param day the day
         * @return this
         */
        public Draft lastChecked(LocalDate day) {
            this.lastChecked = day;
            return this;
        }

        /**
         * Says what binds somebody to the instrument; without this call it is the law.
         *
         * @param kind the force
         * @return this
         */
        public Draft withForce(Force kind) {
            this.force = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Finishes the instrument.
         *
         * @return the instrument
         * @throws NullPointerException if titles, issuer, the first day in force or the day of the last check are missing
         */
        public Instrument build() {
            return new Instrument(this);
        }
    }
}
