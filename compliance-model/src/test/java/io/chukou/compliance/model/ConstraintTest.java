package io.chukou.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.paper.ServiceOutlet;
import io.chukou.compliance.model.paper.Shipment;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.Vehicle;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintTest {
    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void openFactory() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void closeFactory() {
        factory.close();
    }

    static Stream<Method> getters() {
        return ModelTypes.all().stream().flatMap(type -> ModelTypes.getters(type).stream());
    }

    @ParameterizedTest
    @MethodSource("getters")
    void every_text_is_bounded_every_number_not_negative_and_every_section_walked(Method getter) {
        List<String> constraints = Stream.of(((AnnotatedParameterizedType) getter.getAnnotatedReturnType())
                        .getAnnotatedActualTypeArguments()[0].getAnnotations())
                .map(annotation -> annotation.annotationType().getSimpleName())
                .toList();

        assertThat(constraints).isEqualTo(expected(getter));
    }

    private static List<String> expected(Method getter) {
        if (ModelTypes.content(getter) != ModelTypes.leaf(getter)) {
            return List.of("Size");
        }
        if (ModelTypes.leaf(getter) == String.class) {
            return List.of("NotBlankIfKnown", "Size");
        }
        if (ModelTypes.leaf(getter) == Integer.class) {
            boolean percent = getter.getName().endsWith("Percent");
            return percent ? List.of("PositiveOrZero", "Max") : List.of("PositiveOrZero");
        }
        return ModelTypes.isModel(ModelTypes.leaf(getter)) ? List.of("Valid") : List.of();
    }

    @Test
    void satisfied_by_the_full_sample_and_by_the_empty_case() {
        assertThat(violations(SampleCases.full())).isEmpty();
        assertThat(violations(ExportCase.builder().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void violated_by_a_blank_text(String blank) {
        assertThat(violations(ExportCase.builder().reference(blank).build()))
                .containsExactly("reference: NotBlankIfKnown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " 旧\n", "\n\n.\n"})
    void satisfied_by_a_text_with_any_character(String text) {
        assertThat(violations(ExportCase.builder().reference(text).build())).isEmpty();
    }

    @Test
    void violated_by_a_text_that_is_too_long() {
        RegistrationCertificate certificate =
                RegistrationCertificate.builder().plate("A".repeat(21)).build();

        assertThat(violations(ExportCase.builder()
                        .registrationCertificate(certificate)
                        .build()))
                .containsExactly("registrationCertificate.plate: Size");
    }

    @Test
    void violated_by_negative_numbers_in_sections() {
        ExportCase exportCase = ExportCase.builder()
                .vehicle(Vehicle.builder().odometerKm(-1).build())
                .exporter(Exporter.builder().appraiserCount(-1).build())
                .build();

        assertThat(violations(exportCase))
                .containsExactly("exporter.appraiserCount: PositiveOrZero", "vehicle.odometerKm: PositiveOrZero");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void satisfied_by_a_percentage_at_its_bound(int percent) {
        assertThat(violations(charged(percent))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,PositiveOrZero", "101,Max"})
    void violated_by_a_percentage_beyond_its_bound(int percent, String constraint) {
        assertThat(violations(charged(percent))).containsExactly("shipment.stateOfChargePercent: " + constraint);
    }

    private static ExportCase charged(int percent) {
        return ExportCase.builder()
                .shipment(Shipment.builder().stateOfChargePercent(percent).build())
                .build();
    }

    @Test
    void violated_by_a_vehicle_of_a_consignment() {
        Consignment consignment = Consignment.builder()
                .vehicles(List.of(
                        ExportCase.builder().build(),
                        ExportCase.builder().reference(" ").build()))
                .build();

        assertThat(violations(consignment)).containsExactly("vehicles[1].reference: NotBlankIfKnown");
    }

    @Test
    void violated_by_an_element_of_a_list_in_a_list() {
        MakerLetter letter = MakerLetter.builder()
                .outlets(List.of(
                        ServiceOutlet.builder().build(),
                        ServiceOutlet.builder().address("").build()))
                .build();

        assertThat(violations(ExportCase.builder().makerLetters(List.of(letter)).build()))
                .containsExactly("makerLetters[0].outlets[1].address: NotBlankIfKnown");
    }

    @Test
    void violated_by_lists_that_are_too_long() {
        MakerLetter letter = MakerLetter.builder()
                .destinations(Collections.nCopies(301, CountryCode.of("KZ")))
                .build();
        UseHistory use = UseHistory.builder()
                .changes(Collections.nCopies(101, UseChange.builder().build()))
                .build();

        assertThat(violations(ExportCase.builder()
                        .makerLetters(List.of(letter))
                        .vehicle(Vehicle.builder().use(use).build())
                        .build()))
                .containsExactly("makerLetters[0].destinations: Size", "vehicle.use.changes: Size");
    }

    private static List<String> violations(Object value) {
        return validator.validate(value).stream()
                .map(violation -> violation.getPropertyPath() + ": "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())
                .sorted()
                .toList();
    }
}
