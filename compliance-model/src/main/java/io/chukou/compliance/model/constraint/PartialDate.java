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
 * Requires that a text is a year, a month or a day of the calendar, such as {@code 2026}, {@code 2026-01} or {@code 2026-01-15}.
 *
 * <p>The text is read as {@link io.chukou.compliance.model.value.PartialDate#parse} reads it: ASCII digits and hyphens without
 * spaces, from 1900 to 2199. {@link #atLeast} demands more of it. For example, the month of registration is enough to answer many
 * questions, and a year hardly any.
 *
 * <p>{@code null} is valid; a blank text is not. It is for a {@link CharSequence}, also as an element of a container, such as
 * {@code List<@PartialDate String>}.
 *
 * <p>For example, {@code @PartialDate(atLeast = DatePrecision.MONTH) String firstPlated}.
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
@Repeatable(PartialDate.List.class)
@Constraint(validatedBy = PartialDateValidator.class)
public @interface PartialDate {
    /**
     * Returns how much of the date must be given.
     *
     * @return the least precision; a more exact date satisfies the constraint, too
     */
    DatePrecision atLeast() default DatePrecision.YEAR;

    /**
     * Returns the message of a violation.
     *
     * @return the message, by default a key that this library has texts for in English and Chinese
     */
    String message() default "{io.chukou.compliance.model.constraint.PartialDate.message}";

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
        PartialDate[] value();
    }
}
