package io.chukou.compliance.model.value;

/** What is irregular about a unified social credit code. */
public enum CreditCodeFinding {
    /** The code does not have 18 characters (GB 32100). */
    WRONG_LENGTH,
    /** The code has a character other than the digits and the capitals A to Z without I, O, S, V and Z. */
    ILLEGAL_CHARACTER,
    /** The eighteenth character is not the check character (校验码) that the other seventeen yield. */
    CHECK_CHARACTER_MISMATCH
}
