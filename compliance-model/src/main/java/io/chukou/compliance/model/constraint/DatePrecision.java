package io.chukou.compliance.model.constraint;

/** How exactly a date is known, the least exact first. */
public enum DatePrecision {
    /** The year is known. */
    YEAR("YYYY"),
    /** The year and the month are known. */
    MONTH("YYYY-MM"),
    /** The day is known. */
    DAY("YYYY-MM-DD");

    private final String form;

    DatePrecision(String form) {
        this.form = form;
    }

    /**
     * Returns the form of such a date, so that messages in every language can show it.
     *
     * @return the form, such as {@code YYYY-MM}
     */
    @Override
    public String toString() {
        return form;
    }
}
