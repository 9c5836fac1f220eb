package io.chukou.compliance.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a text for {@link PartialDate}. It is public because any provider of Jakarta Validation has to make it; nobody else needs
 * it.
 *
 * <p>Thread-safe once it is initialised.
 */
public final class PartialDateValidator implements ConstraintValidator<PartialDate, CharSequence> {
    private DatePrecision atLeast = DatePrecision.YEAR;

    /** Makes a validator that is content with a year until it is initialised. */
    public PartialDateValidator() {}

    /**
     * Takes over what the constraint demands.
     *
     * @param constraint the constraint
     */
    @Override
    public void initialize(PartialDate constraint) {
        atLeast = constraint.atLeast();
    }

    /**
     * Tells whether a text satisfies the constraint.
     *
     * @param text the text, or null
     * @param context not used
     * @return true if the text is null or a date that is exact enough
     */
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        try {
            return precision(text.toString()).compareTo(atLeast) >= 0;
        } catch (IllegalArgumentException e) {
            return false; // The value type says so of every text that is no date.
        }
    }

    private static DatePrecision precision(String text) {
        var date = io.chukou.compliance.model.value.PartialDate.parse(text);
        if (date.isExact()) {
            return DatePrecision.DAY;
        }
        boolean oneMonth = YearMonth.from(date.getEarliest()).equals(YearMonth.from(date.getLatest()));
        return oneMonth ? DatePrecision.MONTH : DatePrecision.YEAR;
    }
}
