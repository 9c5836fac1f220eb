package io.chukou.compliance.model.constraint;

import jakarta.validation.ConstraintValidatorContext;

/** Makes the default message of a constraint more exact. */
final class DefaultMessage {
    private DefaultMessage() {}

    /** Replaces the message of the violation, unless the bean's author has chosen another one. */
    static void replace(ConstraintValidatorContext context, String standard, String better) {
        if (context.getDefaultConstraintMessageTemplate().equals(standard)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(better).addConstraintViolation();
        }
    }
}
