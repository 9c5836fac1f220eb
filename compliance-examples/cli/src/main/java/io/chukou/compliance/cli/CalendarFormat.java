package io.chukou.compliance.cli;

/** The forms in which calendars of obligations are written. */
enum CalendarFormat {
    /** For people. */
    TEXT,
    /** One JSON value in a line for each case. */
    JSON,
    /** One iCalendar file for all cases. */
    ICS
}
