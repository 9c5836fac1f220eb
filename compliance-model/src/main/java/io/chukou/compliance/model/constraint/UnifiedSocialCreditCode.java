package io.chukou.compliance.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires that a text is the number of a Chinese enterprise (统一社会信用代码, GB 32100).
 *
 * <p>It has 18 characters, digits and letters without I, O, S, V and Z, and the eighteenth is the check character that the others
 * yield. The text is read as {@link io.chukou.compliance.model.value.UnifiedSocialCreditCode#of} reads it: small letters, full-width
 * characters and white space at both ends do no harm.
 *
 * <p>Unlike the check digit of a {@link Vin}, the check character must match unless {@link #checkCharacter} says otherwise. The
 * standard has it in every code and knows no exception, and it finds every single mistyped character.
 *
 * <p>{@code null} is valid; a blank text is not. It is for a {@link CharSequence}, also as an element of a container, such as
 * {@code List<@UnifiedSocialCreditCode String>}.
 *
 * <p>For example, {@code @UnifiedSocialCreditCode String buyerCreditCode}.
 */
@Documented
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(UnifiedSocialCreditCode.List.class)
@Constraint(validatedBy = UnifiedSocialCreditCodeValidator.class)
public @interface UnifiedSocialCreditCode {
    /**
     * Returns whether the eighteenth character must be the check character (校验码) that the other seventeen yield.
     *
     * @return false to take a code whose check character does not match
     */
    boolean checkCharacter() default true;

    /**
     * Returns the message of a violation. The default message of a code that fails by its check character alone says so; a message
     * of your own is shown for every violation.
     *
     * @return the message, by default a key that this library has texts for in English and Chinese
     */
    String message() default UnifiedSocialCreditCodeValidator.MESSAGE;

    /**
     * Returns the groups of the constraint.
     *
     * @return the groups, the default group if there are none
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload of the constraint.
     *
     * @return the payload, none by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Holds several of these constraints for one element, such as for different groups. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * Returns the constraints.
         *
         * @return the constraints, each of which must hold
         */
        UnifiedSocialCreditCode[] value();
    }
}
