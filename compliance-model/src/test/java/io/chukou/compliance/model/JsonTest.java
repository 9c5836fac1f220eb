package io.chukou.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final ObjectMapper JSON = Mappers.strict();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(PartialDate.parse("2026"), "\"2026\""),
                Arguments.of(PartialDate.parse("2026-01"), "\"2026-01\""),
                Arguments.of(PartialDate.parse("2026-01-15"), "\"2026-01-15\""),
                Arguments.of(Vin.of(SampleCases.VIN), "\"" + SampleCases.VIN + "\""),
                Arguments.of(Vin.of("no vin"), "\"NO VIN\""),
                Arguments.of(
                        UnifiedSocialCreditCode.of(SampleCases.CREDIT_CODE), "\"" + SampleCases.CREDIT_CODE + "\""),
                Arguments.of(CountryCode.of("XK"), "\"XK\""));
    }

    static Stream<Arguments> sections() {
        List<Arguments> sections = new ArrayList<>();
        collect(SampleCases.consignment(), Consignment.class, sections);
        return sections.stream();
    }

    private static void collect(Object value, Class<?> type, List<Arguments> sections) {
        sections.add(Arguments.of(type, value));
        for (Method getter : ModelTypes.getters(type)) {
            if (ModelTypes.isModel(ModelTypes.leaf(getter))) {
                Object content = ModelTypes.get(value, getter).orElseThrow();
                List<?> elements = content instanceof List<?> list ? list : List.of(content);
                elements.forEach(element -> collect(element, ModelTypes.leaf(getter), sections));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_is_written_as_a_string_and_read_back(Object value, String json) throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(value)).isEqualTo(json);
        assertThat(JSON.readValue(json, value.getClass())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void every_type_filled_is_written_and_read_back(Class<?> type, Object value) throws JsonProcessingException {
        String json = JSON.writeValueAsString(value);

        assertThat(JSON.readValue(json, type)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(JSON.writeValueAsString(JSON.readValue(json, type))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void every_type_is_written_in_the_order_and_with_the_names_of_its_attributes(Class<?> type, Object value) {
        JsonNode json = JSON.valueToTree(value);
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactly(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void every_type_empty_is_an_empty_object(Class<?> type, Object ignored) throws JsonProcessingException {
        Object nothing = ModelTypes.build(ModelTypes.newBuilder(type));

        assertThat(JSON.writeValueAsString(nothing)).isEqualTo("{}");
        assertThat(JSON.readValue("{}", type)).isEqualTo(nothing);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void every_type_refuses_a_name_it_does_not_know(Class<?> type, Object ignored) {
        assertThatThrownBy(() -> JSON.readValue("{\"nmae\":1}", type))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void absent_and_null_are_both_unknown_and_never_written() throws JsonProcessingException {
        ExportCase read = JSON.readValue("{\"reference\":null,\"vehicle\":{\"modified\":null}}", ExportCase.class);

        assertThat(read.getReference()).isEmpty();
        assertThat(read.getVehicle().orElseThrow().isModified()).isEmpty();
        assertThat(JSON.writeValueAsString(read)).isEqualTo("{\"vehicle\":{}}");
    }

    @Test
    void an_empty_list_stays_different_from_an_unknown_one() throws JsonProcessingException {
        ExportCase none = JSON.readValue("{\"makerLetters\":[]}", ExportCase.class);

        assertThat(none.getMakerLetters()).contains(List.of());
        assertThat(none).isNotEqualTo(ExportCase.builder().build());
        assertThat(JSON.writeValueAsString(none)).isEqualTo("{\"makerLetters\":[]}");
    }

    @Test
    void lists_read_from_json_cannot_be_changed() throws JsonProcessingException {
        MakerLetter letter = JSON.readValue("{\"vins\":[\"" + SampleCases.VIN + "\"]}", MakerLetter.class);

        assertThatThrownBy(() -> letter.getVins().orElseThrow().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_list_that_contains_null_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> JSON.readValue("{\"makerLetters\":[{\"vins\":[null]}]}", ExportCase.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("A list of identification numbers must not contain null.");
    }

    @Test
    void enum_constants_are_spelled_as_in_java() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(VehicleCategory.LARGE_SEDAN)).isEqualTo("\"LARGE_SEDAN\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5", "2026", "2026.5", "true", "[]", "{}", "[\"2026\"]", "[2026,1,15]", "{\"value\":\"KZ\"}"})
    void every_value_refuses_what_is_not_a_string(String json) {
        for (Class<?> type : List.of(PartialDate.class, Vin.class, UnifiedSocialCreditCode.class, CountryCode.class)) {
            assertThatThrownBy(() -> JSON.readValue(json, type)).isInstanceOf(JsonMappingException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'registrationCertificate':{'registrationDate':'2026-02-30'}} | registrationCertificate.registrationDate | The calendar has no 2026-02-30.",
                "{'registrationCertificate':{'registrationDate':''}} | registrationCertificate.registrationDate | A date is written YYYY, YYYY-MM or YYYY-MM-DD with ASCII digits.",
                "{'vehicle':{'vin':' '}} | vehicle.vin | A vehicle identification number must not be blank.",
                "{'exporter':{'creditCode':''}} | exporter.creditCode | A unified social credit code must not be blank.",
                "{'destination':'UK'} | destination | The country code UK is not assigned in ISO 3166-1.",
                "{'makerLetters':[{'destinations':['KZ','kz']}]} | makerLetters.0.destinations.1 | A country code has two capital letters, such as KZ."
            })
    void a_refused_value_is_reported_with_its_path_and_a_sentence(String json, String path, String sentence) {
        assertThatThrownBy(() -> JSON.readValue(json.replace('\'', '"'), ExportCase.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(path(e)).isEqualTo(path);
                    assertThat(e.getCause()).hasMessage(sentence);
                    assertThat(e.getOriginalMessage()).endsWith(sentence);
                });
    }

    private static String path(JsonMappingException e) {
        return String.join(
                ".",
                e.getPath().stream()
                        .map(step -> Optional.ofNullable(step.getFieldName()).orElse("" + step.getIndex()))
                        .toList());
    }
}
