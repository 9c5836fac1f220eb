package io.chukou.compliance.core.engine;

/** What a finding weighs in the verdict. */
enum Weight {
    /** The duty is met, does not exist, is vouched for, or never changes a verdict. */
    NONE,
    /** Whether the duty is met is open, and that matters. */
    OPEN,
    /** The duty is not met, and that matters. */
    AGAINST
}
