package io.chukou.compliance.model.constraint;

import io.chukou.compliance.model.value.VinFinding;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a text for {@link Vin}. It is public because any provider of Jakarta Validation has to make it; nobody else needs it.
 *
 * <p>Thread-safe once it is initialised.
 */
public final class VinValidator implements ConstraintValidator<Vin, CharSequence> {
    static final String MESSAGE = "{io.chukou.compliance.model.constraint.Vin.message}";
    private static final String CHECK_DIGIT = "{io.chukou.compliance.model.constraint.Vin.checkDigit}";

    private boolean checkDigit;

    /** Makes a validator that demands no check digit until it is initialised. */
    public VinValidator() {}

    /**
     * Takes over what the constraint demands.
     *
     * @param constraint the constraint
     */
    @Override
    public void initialize(Vin constraint) {
        checkDigit = constraint.checkDigit();
    }

    /**
     * Tells whether a text satisfies the constraint.
     *
     * @param text the text, or null
     * @param context takes the message that a wrong check digit has of its own
     * @return true if the text is null or written as demanded
     */
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Set<VinFinding> findings = findings(text.toString());
        if (findings.contains(VinFinding.WRONG_LENGTH) || findings.contains(VinFinding.ILLEGAL_CHARACTER)) {
            return false;
        }
        if (checkDigit && findings.contains(VinFinding.CHECK_DIGIT_MISMATCH)) {
            DefaultMessage.replace(context, MESSAGE, CHECK_DIGIT);
            return false;
        }
        return true;
    }

    /** A text that is blank or far too long is refused by the value type; here it is one more wrong length. */
    private static Set<VinFinding> findings(String text) {
        try {
            return io.chukou.compliance.model.value.Vin.of(text).getFindings();
        } catch (IllegalArgumentException e) {
            return Set.of(VinFinding.WRONG_LENGTH);
        }
    }
}
