package io.chukou.compliance.model.constraint;

import io.chukou.compliance.model.value.CreditCodeFinding;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a text for {@link UnifiedSocialCreditCode}. It is public because any provider of Jakarta Validation has to make it;
 * nobody else needs it.
 *
 * <p>Thread-safe once it is initialised.
 */
public final class UnifiedSocialCreditCodeValidator
        implements ConstraintValidator<UnifiedSocialCreditCode, CharSequence> {
    static final String MESSAGE = "{io.chukou.compliance.model.constraint.UnifiedSocialCreditCode.message}";
    private static final String CHECK_CHARACTER =
            "{io.chukou.compliance.model.constraint.UnifiedSocialCreditCode.checkCharacter}";

    private boolean checkCharacter = true;

    /** Makes a validator that demands the check character until it is initialised. */
    public UnifiedSocialCreditCodeValidator() {}

    /**
     * Takes over what the constraint demands.
     *
     * @param constraint the constraint
     */
    @Override
    public void initialize(UnifiedSocialCreditCode constraint) {
        checkCharacter = constraint.checkCharacter();
    }

    /**
     * Tells whether a text satisfies the constraint.
     *
     * @param text the text, or null
     * @param context takes the message that a wrong check character has of its own
     * @return true if the text is null or written as demanded
     */
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Set<CreditCodeFinding> findings = findings(text.toString());
        if (!findings.contains(CreditCodeFinding.CHECK_CHARACTER_MISMATCH)) {
            return findings.isEmpty();
        }
        if (checkCharacter) {
            DefaultMessage.replace(context, MESSAGE, CHECK_CHARACTER);
        }
        return !checkCharacter;
    }

    /** A text that is blank or far too long is refused by the value type; here it is one more wrong length. */
    private static Set<CreditCodeFinding> findings(String text) {
        try {
            return io.chukou.compliance.model.value.UnifiedSocialCreditCode.of(text)
                    .getFindings();
        } catch (IllegalArgumentException e) {
            return Set.of(CreditCodeFinding.WRONG_LENGTH);
        }
    }
}
