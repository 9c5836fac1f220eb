package io.chukou.compliance.gate;

/**
 * What is taken at most.
 *
 * @param bytes the length of an input
 * @param vehicles the vehicles of a consignment; a decision has some 40 KB for each
 */
record Limits(int bytes, int vehicles) {
    static final int BYTES = 8 << 20;
    static final int VEHICLES = 200;

    /** An input is held in memory, in a few forms. */
    static final int MOST_BYTES = 256 << 20;
}
