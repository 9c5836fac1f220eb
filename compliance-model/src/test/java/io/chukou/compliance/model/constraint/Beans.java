package io.chukou.compliance.model.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Beans as others write them, and what a validator says of them. */
final class Beans {
    static final String VIN = "LXX00000000000001"; // Its check digit is wrong; CheckDigits.fixVin mends it.

    private Beans() {}

    static ValidatorFactory factory(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory();
    }

    /** Says of each violation where it is and what its message is. */
    static <T> List<String> violations(Validator validator, T bean) {
        return said(validator.validate(bean).stream());
    }

    static <T> List<String> said(Stream<ConstraintViolation<T>> violations) {
        return violations
                .map(one -> one.getPropertyPath() + " " + one.getMessage())
                .sorted()
                .toList();
    }

    record Number(@Vin String vin) {}

    record CheckedNumber(@Vin(checkDigit = true) String vin) {}

    record Code(@UnifiedSocialCreditCode String code) {}

    record UncheckedCode(
            @UnifiedSocialCreditCode(checkCharacter = false) String code) {}

    record Year(@PartialDate String date) {}

    record Month(@PartialDate(atLeast = DatePrecision.MONTH) String date) {}

    record Day(@PartialDate(atLeast = DatePrecision.DAY) String date) {}

    /** A message of the bean's own author. */
    record Told(
            @Vin(checkDigit = true, message = "no frame number")
            String vin,

            @UnifiedSocialCreditCode(message = "no buyer") String code,
            @PartialDate(message = "no date") String date) {}

    /** Constraints on elements of containers. */
    record Many(
            List<@Vin String> vins,
            Optional<@UnifiedSocialCreditCode String> code,
            Optional<@PartialDate String> date) {}

    /** More than one of a constraint, told apart by groups. */
    static final class Grouped {
        @Vin
        @Vin(checkDigit = true, groups = Domestic.class)
        private final StringBuilder vin;

        Grouped(String vin) {
            this.vin = new StringBuilder(vin);
        }
    }

    interface Domestic {}

    /** Constraints on what a method takes and gives. */
    static final class Register {
        @UnifiedSocialCreditCode
        String buyerOf(@Vin String vin, @PartialDate(atLeast = DatePrecision.DAY) String day) {
            return vin + day;
        }

        @PartialDate
        String getSince() {
            return "soon";
        }
    }
}
