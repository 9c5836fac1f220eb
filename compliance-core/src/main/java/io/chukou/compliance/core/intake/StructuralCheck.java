package io.chukou.compliance.core.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Applies the model's constraints; their own messages are never shown, since they depend on a locale. */
final class StructuralCheck {
    private static final Map<String, String> REASONS = Map.of(
            "NotBlankIfKnown", "must not be blank",
            "NotNull", "must not be null",
            "Size", "is too long or too short",
            "PositiveOrZero", "must not be negative",
            "Positive", "must be greater than zero",
            "Min", "is too small",
            "Max", "is too large",
            "Pattern", "does not have the required form");

    private final Validator validator;

    StructuralCheck(Validator validator) {
        this.validator = validator;
    }

    static StructuralCheck standard() {
        return Holder.STANDARD;
    }

    List<Problem> problems(Object document) {
        return validator.validate(document).stream()
                .map(StructuralCheck::problem)
                .sorted(Comparator.comparing(Problem::path).thenComparing(Problem::reason))
                .toList();
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        Class<? extends Annotation> type =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        String reason = REASONS.getOrDefault(type.getSimpleName(), "breaks the constraint " + type.getSimpleName());
        return new Problem(violation.getPropertyPath().toString(), 0, 0, reason);
    }

    /** Built on first use: starting a validator takes a while, and callers with their own never need it. */
    private static final class Holder {
        static final StructuralCheck STANDARD = new StructuralCheck(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator());
    }
}
