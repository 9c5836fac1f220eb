package io.chukou.compliance.benchmarks.peer;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks one duty; its message is the finding. Public, because Hibernate Validator makes it. */
public final class SatisfiesValidator implements ConstraintValidator<Satisfies, Inquiry> {
    private Duty duty = Duty.SCOPE_001;

    @Override
    public void initialize(Satisfies constraint) {
        duty = constraint.value();
    }

    @Override
    public boolean isValid(Inquiry inquiry, ConstraintValidatorContext context) {
        String finding = inquiry.finding(duty);
        if (finding == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(finding).addConstraintViolation();
        return false;
    }
}
