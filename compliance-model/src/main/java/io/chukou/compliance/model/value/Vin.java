package io.chukou.compliance.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle identification number as it was given, with what is irregular about it (车辆识别代号, GB 16735).
 *
 * <p>An irregular number is kept, not refused: papers are compared by what they say. Letters become capitals, full-width
 * characters become ASCII, and white space at both ends is dropped; nothing else is changed. Two numbers are equal when
 * the cleaned texts are equal.
 *
 * <p>The text form is masked, so that a number does not reach a log by accident. The JSON form is a string with the full
 * number.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vin {
    private static final int LENGTH = 17;
    private static final int WMI_LENGTH = 3;
    private static final int CHECK_DIGIT_INDEX = 8;
    private static final int YEAR_CODE_INDEX = 9;
    private static final int FIRST_MODEL_YEAR = 1980;
    private static final int YEAR_CYCLE = 30;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String ALPHABET_VALUES = "012345678912345678123457923456789";
    private static final String CHECK_DIGITS = "0123456789X";
    private static final String YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private final String value;
    private final Set<VinFinding> findings;

    private Vin(String value) {
        this.value = value;
        this.findings = examine(value);
    }

    /**
     * Obtains a number from its text, whatever is irregular about it.
     *
     * @param text the number as it stands on the vehicle or on a paper, at most 64 characters
     * @return the number
     * @throws IllegalArgumentException if the text is blank or has more than 64 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Vin of(String text) {
        return new Vin(CodeText.clean(text, "A vehicle identification number"));
    }

    private static Set<VinFinding> examine(String value) {
        if (value.length() != LENGTH) {
            return Set.of(VinFinding.WRONG_LENGTH);
        }
        if (!CodeText.isWrittenIn(ALPHABET, value)) {
            return Set.of(VinFinding.ILLEGAL_CHARACTER);
        }
        if (value.charAt(CHECK_DIGIT_INDEX) != checkDigit(value)) {
            return Set.of(VinFinding.CHECK_DIGIT_MISMATCH);
        }
        return yearIndex(value) < 0 ? Set.of(VinFinding.ILLEGAL_YEAR_CODE) : Set.of();
    }

    private static char checkDigit(String value) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = ALPHABET_VALUES.charAt(ALPHABET.indexOf(value.charAt(i))) - '0';
            sum += WEIGHTS[i] * digit;
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static int yearIndex(String value) {
        return YEAR_CODES.indexOf(value.charAt(YEAR_CODE_INDEX));
    }

    private boolean isWellFormed() {
        return !findings.contains(VinFinding.WRONG_LENGTH) && !findings.contains(VinFinding.ILLEGAL_CHARACTER);
    }

    /**
     * Returns the full number, cleaned.
     *
     * @return the number in capitals, not masked
     */
    @JsonValue
    public String getValue() {
        return value;
    }

    /**
     * Returns what is irregular about the number.
     *
     * <p>The observations build on each other in the order of {@link VinFinding}: a later one is made only when the
     * earlier ones found nothing, since a mistyped number says nothing about its year.
     *
     * @return the findings, empty when the number is regular; never more than one today
     */
    public Set<VinFinding> getFindings() {
        return findings;
    }

    /**
     * Returns the world manufacturer identifier, the first three characters (世界制造厂识别代号, GB 16737).
     *
     * <p>A maker of few vehicles, shown by a third character 9, is known only together with characters 12 to 14.
     *
     * @return the identifier, empty when the length or a character is irregular
     */
    public Optional<String> getWmi() {
        return isWellFormed() ? Optional.of(value.substring(0, WMI_LENGTH)) : Optional.empty();
    }

    /**
     * Returns the years that the tenth character may stand for (年份).
     *
     * <p>The codes repeat every 30 years. For example, {@code A} stands for 1980 or 2010.
     *
     * @return the two candidates from 1980 to 2039, the earlier first; empty when the length, a character or the year code
     *     is irregular
     */
    public List<Integer> getModelYears() {
        if (!isWellFormed() || yearIndex(value) < 0) {
            return List.of();
        }
        int year = FIRST_MODEL_YEAR + yearIndex(value);
        return List.of(year, year + YEAR_CYCLE);
    }

    /**
     * Compares this number with another for equality.
     *
     * @param other the object to compare with
     * @return true if the other is the same number
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vin that && value.equals(that.value);
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
     * Returns the number masked: the first three and the last four characters, with stars between them.
     *
     * <p>A number of fewer than 12 characters is masked as a whole.
     *
     * @return the masked number, such as {@code LSV**********4847}
     */
    @Override
    public String toString() {
        return CodeText.mask(value);
    }
}
