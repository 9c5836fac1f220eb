package io.chukou.compliance.cli;

/** The forms in which answers are written. */
enum OutputFormat {
    /** For people. */
    TABLE,
    /** One JSON value with every finding. */
    JSON,
    /** One line of JSON per case, with what is not simply met. */
    JSONL
}
