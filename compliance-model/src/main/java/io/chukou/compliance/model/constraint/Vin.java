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
 * Requires that a text is written like a vehicle identification number (车辆识别代号, GB 16735).
 *
 * <p>It has 17 characters, digits and letters without I, O and Q. The text is read as {@link
 * io.chukou.compliance.model.value.Vin#of} reads it: small letters, full-width characters and white space at both ends do no harm.
 *
 * <p>The check digit need not match unless {@link #checkDigit} says so. Imported vehicles legitimately carry a number whose ninth
 * place is no check digit, so that a bean which demands it locks them out. Demand it for vehicles built in China, where a mismatch
 * is nearly always a typing error. The year code in the tenth place is never looked at.
 *
 * <p>{@code null} is valid; a blank text is not. It is for a {@link CharSequence}, also as an element of a container, such as
 * {@code List<@Vin String>}.
 *
 * <p>For example, {@code @NotNull @Vin String frameNo}.
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
@Repeatable(Vin.List.class)
@Constraint(validatedBy = VinValidator.class)
public @interface Vin {
    /**
     * Returns whether the ninth character must be the check digit (检验位) that the other sixteen yield.
     *
     * @return true to refuse a number whose check digit does not match
     */
    boolean checkDigit() default false;

    /**
     * Returns the message of a violation. The default message of a number that fails by its check digit alone says so; a message of
     * your own is shown for every violation.
     *
     * @return the message, by default a key that this library has texts for in English and Chinese
     */
    String message() default VinValidator.MESSAGE;

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
        Vin[] value();
    }
}
