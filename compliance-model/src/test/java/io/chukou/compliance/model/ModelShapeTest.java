package io.chukou.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.chukou.compliance.model.paper.CustomsDeclaration;
import io.chukou.compliance.model.paper.ExportLicence;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.ServiceOutlet;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelShapeTest {
    static Stream<Class<?>> types() {
        return ModelTypes.all().stream();
    }

    static Stream<Method> getters() {
        return types().flatMap(type -> ModelTypes.getters(type).stream());
    }

    @Test
    void the_consignment_reaches_exactly_these_types() {
        assertThat(ModelTypes.all())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "Consignment",
                        "ExportCase",
                        "Vehicle",
                        "UseHistory",
                        "UseChange",
                        "VehicleStatus",
                        "RegistrationCertificate",
                        "TransferRegistration",
                        "Exporter",
                        "LicenceApplication",
                        "InspectionReport",
                        "ExportContract",
                        "ConformityDeclaration",
                        "MakerLetter",
                        "ServiceOutlet",
                        "ModificationProof",
                        "Battery",
                        "ExportLicence",
                        "CustomsDeclaration",
                        "Shipment",
                        "AfterExport");
    }

    @ParameterizedTest
    @MethodSource("getters")
    void every_getter_is_optional_and_starts_with_get_or_is(Method getter) {
        assertThat(getter.getReturnType()).isEqualTo(Optional.class);
        assertThat(getter.getName()).matches("(get|is)[A-Z][A-Za-z0-9]*");
        assertThat(getter.getName().startsWith("is")).isEqualTo(ModelTypes.content(getter) == Boolean.class);
        assertThat(getter.getParameterCount()).isZero();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_order_of_the_json_names_every_attribute_once(Class<?> type) {
        assertThat(type.getAnnotation(JsonPropertyOrder.class).value())
                .containsExactlyInAnyOrderElementsOf(ModelTypes.getters(type).stream()
                        .map(ModelTypes::attribute)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_implementation_is_hidden(Class<?> type) throws ClassNotFoundException {
        Class<?> implementation = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());

        assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
        assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothing_is_known_of_what_was_not_given(Class<?> type) {
        Object nothing = ModelTypes.build(ModelTypes.newBuilder(type));

        assertThat(ModelTypes.getters(type))
                .allSatisfy(
                        getter -> assertThat(ModelTypes.get(nothing, getter)).isEmpty());
        assertThat(nothing).hasToString(type.getSimpleName() + "{}");
    }

    @Test
    void the_full_sample_leaves_nothing_out() {
        List<String> absent = new ArrayList<>();

        collectAbsent(SampleCases.consignment(), Consignment.class, "", absent);

        assertThat(absent).isEmpty();
    }

    private static void collectAbsent(Object value, Class<?> type, String path, List<String> absent) {
        for (Method getter : ModelTypes.getters(type)) {
            String at = path + "/" + ModelTypes.attribute(getter);
            Optional<?> content = ModelTypes.get(value, getter);
            if (content.isEmpty()) {
                absent.add(at);
            } else if (ModelTypes.isModel(ModelTypes.leaf(getter))) {
                List<?> elements = content.get() instanceof List<?> list ? list : List.of(content.get());
                elements.forEach(element -> collectAbsent(element, ModelTypes.leaf(getter), at, absent));
            }
        }
    }

    @Test
    void a_changed_copy_changes_one_attribute_and_keeps_the_rest() {
        ExportCase original = SampleCases.full();

        ExportCase changed = original.toBuilder().reference("case-2").build();

        assertThat(changed).isNotEqualTo(original);
        assertThat(changed.toBuilder().reference("case-1").build())
                .isEqualTo(original)
                .hasSameHashCodeAs(original);
    }

    @Test
    void a_changed_copy_can_forget_an_attribute() {
        ExportCase changed =
                SampleCases.full().toBuilder().reference(Optional.empty()).build();

        assertThat(changed.getReference()).isEmpty();
        assertThat(changed.getDestination()).contains(CountryCode.of("KZ"));
    }

    @Test
    void a_change_of_use_can_be_copied_too() {
        UseChange change = UseChange.builder().from(VehicleUse.TAXI).build();

        assertThat(change.toBuilder().build()).isEqualTo(change);
        assertThat(change.toBuilder().to(VehicleUse.RENTAL).build().getFrom()).contains(VehicleUse.TAXI);
    }

    @Test
    void later_changes_of_a_given_list_do_not_reach_the_value() {
        List<Vin> vins = new ArrayList<>(List.of(Vin.of(SampleCases.VIN)));
        List<ServiceOutlet> outlets = new ArrayList<>();
        List<UseChange> changes = new ArrayList<>();
        List<ExportCase> vehicles = new ArrayList<>();
        MakerLetter letter = MakerLetter.builder().vins(vins).outlets(outlets).build();
        LicenceApplication application = LicenceApplication.builder().vins(vins).build();
        ExportLicence licence = ExportLicence.builder().vins(vins).build();
        CustomsDeclaration declaration = CustomsDeclaration.builder().vins(vins).build();
        Consignment consignment = Consignment.builder().vehicles(vehicles).build();
        UseHistory use = UseHistory.builder().changes(changes).build();

        vins.clear();
        outlets.add(ServiceOutlet.builder().build());
        changes.add(UseChange.builder().build());
        vehicles.add(ExportCase.builder().build());

        assertThat(letter.getVins()).contains(List.of(Vin.of(SampleCases.VIN)));
        assertThat(application.getVins()).contains(List.of(Vin.of(SampleCases.VIN)));
        assertThat(licence.getVins()).contains(List.of(Vin.of(SampleCases.VIN)));
        assertThat(declaration.getVins()).contains(List.of(Vin.of(SampleCases.VIN)));
        assertThat(consignment.getVehicles()).contains(List.of());
        assertThat(letter.getOutlets()).contains(List.of());
        assertThat(use.getChanges()).contains(List.of());
    }

    @Test
    void lists_cannot_be_changed() {
        List<MakerLetter> given = new ArrayList<>();
        List<MakerLetter> letters = ExportCase.builder()
                .makerLetters(given)
                .build()
                .getMakerLetters()
                .orElseThrow();

        assertThatThrownBy(() -> letters.add(MakerLetter.builder().build()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_list_that_contains_null_is_refused() {
        List<MakerLetter> letters = Collections.singletonList(null);

        assertThatThrownBy(() -> ExportCase.builder().makerLetters(letters).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("A list of makers' letters must not contain null.");
    }

    @Test
    void a_list_of_vehicles_that_contains_null_is_refused() {
        List<ExportCase> vehicles = Collections.singletonList(null);

        assertThatThrownBy(() -> Consignment.builder().vehicles(vehicles).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("A list of vehicles must not contain null.");
    }
}
