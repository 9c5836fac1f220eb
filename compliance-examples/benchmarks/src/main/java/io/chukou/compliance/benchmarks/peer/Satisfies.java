package io.chukou.compliance.benchmarks.peer;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint on the whole object: one duty is met. Public, as are its types, because the proxies of annotations live elsewhere. */
@Constraint(validatedBy = SatisfiesValidator.class)
@Repeatable(Satisfies.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Satisfies {
    /**
     * Returns the duty.
     *
     * @return the duty
     */
    Duty value();

    /**
     * Returns the message, in whose place the finding stands.
     *
     * @return the message
     */
    String message() default "not met";

    /**
     * Returns the groups, which are not used.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload, which is not used.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        Satisfies[] value();
    }
}
