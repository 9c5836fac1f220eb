package io.chukou.compliance.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires that a text, if it is known, has a character other than white space.
 *
 * <p>{@code NotBlank} does not serve here: inside an {@code Optional} it also refuses the absent value, which in this
 * model means unknown and is always sound.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "(?sU).*\\S.*")
public @interface NotBlankIfKnown {
    /**
     * Returns the message of a violation, which this library never shows.
     *
     * @return the message
     */
    String message() default "must not be blank";

    /**
     * Returns the groups of the constraint.
     *
     * @return the groups, none by default
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload of the constraint.
     *
     * @return the payload, none by default
     */
    Class<? extends Payload>[] payload() default {};
}
