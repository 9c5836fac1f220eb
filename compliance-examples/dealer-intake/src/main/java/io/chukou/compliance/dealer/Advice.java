package io.chukou.compliance.dealer;

/** What to do with the seller's offer, from the best to the worst. */
enum Advice {
    /** Permitted by what the dealer has seen. */
    PAY,
    /** Facts are missing, or nobody has seen the papers yet. */
    ASK_FIRST,
    /** The authority decides. */
    ASK_THE_AUTHORITY,
    /** Barred as it stands, and there is a way out: a day to wait for, or something to be done first. */
    DO_NOT_PAY_YET,
    /** Barred for good. */
    DO_NOT_PAY,
    /** No used vehicle under these rules. */
    OTHER_RULES
}
