package io.chukou.compliance.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number of a Chinese enterprise as it was given, with what is irregular about it (统一社会信用代码, GB 32100).
 *
 * <p>An irregular code is kept, not refused. Letters become capitals, full-width characters become ASCII, and white space
 * at both ends is dropped; nothing else is changed. Two codes are equal when the cleaned texts are equal.
 *
 * <p>The text form is masked, so that a code does not reach a log by accident. The JSON form is a string with the full
 * code.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnifiedSocialCreditCode {
    private static final int LENGTH = 18;
    private static final int WEIGHT_BASE = 3;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final String value;
    private final Set<CreditCodeFinding> findings;

    private UnifiedSocialCreditCode(String value) {
        this.value = value;
        this.findings = examine(value);
    }

    /**
     * Obtains a code from its text, whatever is irregular about it.
     *
     * @param text the code as it stands on a paper, at most 64 characters
     * @return the code
     * @throws IllegalArgumentException if the text is blank or has more than 64 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnifiedSocialCreditCode of(String text) {
        return new UnifiedSocialCreditCode(CodeText.clean(text, "A unified social credit code"));
    }

    private static Set<CreditCodeFinding> examine(String value) {
        if (value.length() != LENGTH) {
            return Set.of(CreditCodeFinding.WRONG_LENGTH);
        }
        if (!CodeText.isWrittenIn(ALPHABET, value)) {
            return Set.of(CreditCodeFinding.ILLEGAL_CHARACTER);
        }
        boolean matches = value.charAt(LENGTH - 1) == checkCharacter(value);
        return matches ? Set.of() : Set.of(CreditCodeFinding.CHECK_CHARACTER_MISMATCH);
    }

    private static char checkCharacter(String value) {
        int modulus = ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(value.charAt(i));
            weight = weight * WEIGHT_BASE % modulus;
        }
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }

    /**
     * Returns the full code, cleaned.
     *
     * @return the code in capitals, not masked
     */
    @JsonValue
    public String getValue() {
        return value;
    }

    /**
     * Returns what is irregular about the code.
     *
     * <p>The observations build on each other in the order of {@link CreditCodeFinding}: a later one is made only when
     * the earlier ones found nothing.
     *
     * @return the findings, empty when the code is regular; never more than one today
     */
    public Set<CreditCodeFinding> getFindings() {
        return findings;
    }

    /**
     * Compares this code with another for equality.
     *
     * @param other the object to compare with
     * @return true if the other is the same code
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnifiedSocialCreditCode that && value.equals(that.value);
    }

    /**
     * Returns a hash code that agrees with equality.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the code masked: the first three and the last four characters, with stars between them.
     *
     * <p>A code of fewer than 12 characters is masked as a whole.
     *
     * @return the masked code, such as {@code 911***********000X}
     */
    @Override
    public String toString() {
        return CodeText.mask(value);
    }
}
