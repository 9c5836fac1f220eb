package io.chukou.compliance.cli;

/** The forms in which an answer about one case is written. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** One JSON value. */
    JSON
}
