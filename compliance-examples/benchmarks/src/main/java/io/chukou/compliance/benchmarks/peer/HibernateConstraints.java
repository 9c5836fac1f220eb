package io.chukou.compliance.benchmarks.peer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with a class-level constraint for each rule; the factory is built once. */
final class HibernateConstraints implements Peer<Set<ConstraintViolation<Inquiry>>> {
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Set<ConstraintViolation<Inquiry>> answer(Object input, LocalDate day) {
        return validator.validate(new Inquiry(input, day));
    }

    @Override
    public List<String> findings(Set<ConstraintViolation<Inquiry>> answer) {
        return Duty.inOrder(answer.stream().map(ConstraintViolation::getMessage));
    }
}
