package io.chukou.compliance.model.value;

/**
 * What is irregular about a vehicle identification number.
 *
 * <p>A finding is an observation. None of them alone makes the number wrong for the vehicle: imported vehicles may
 * legitimately carry a number whose check digit does not match.
 */
public enum VinFinding {
    /** The number does not have 17 characters (GB 16735). */
    WRONG_LENGTH,
    /** The number has a character other than the digits and the capitals A to Z without I, O and Q. */
    ILLEGAL_CHARACTER,
    /** The ninth character is not the check digit (检验位) that the other sixteen yield. */
    CHECK_DIGIT_MISMATCH,
    /** The tenth character is no year code (年份代码): it is U, Z or 0. */
    ILLEGAL_YEAR_CODE
}
