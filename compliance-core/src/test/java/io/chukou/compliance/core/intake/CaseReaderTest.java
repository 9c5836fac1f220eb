package io.chukou.compliance.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.model.vehicle.VehicleCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader refuses, and how it says so. */
class CaseReaderTest {
    private static Problem problem(String json) {
        try {
            CaseReader.strict().read(json);
        } catch (IntakeException e) {
            return e.problems().get(0);
        }
        throw new AssertionError("was read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"vehicle\":{\"colour\":\"red\"}} | vehicle.colour | is unknown here; known are",
                "{\"vehicle\":{\"odometerKm\":\"12\"}} | vehicle.odometerKm | must be a whole number within the range of 32 bits",
                "{\"vehicle\":{\"odometerKm\":1.5}} | vehicle.odometerKm | must be a whole number",
                "{\"vehicle\":{\"odometerKm\":99999999999}} | vehicle.odometerKm | ",
                "{\"vehicle\":{\"odometerKm\":-1}} | vehicle.odometerKm | must not be negative",
                "{\"vehicle\":{\"modified\":\"yes\"}} | vehicle.modified | must be true or false",
                "{\"vehicle\":{\"modified\":1}} | vehicle.modified | must be true or false",
                "{\"vehicle\":{\"brand\":5}} | vehicle.brand | must be a text",
                "{\"vehicle\":{\"brand\":\"  \"}} | vehicle.brand | must not be blank",
                "{\"vehicle\":{\"category\":\"CAR\"}} | vehicle.category | must be one of [MICRO_PASSENGER",
                "{\"vehicle\":{\"category\":1}} | vehicle.category | must be",
                "{\"vehicle\":{\"factoryDate\":\"2026-02-30\"}} | vehicle.factoryDate | ",
                "{\"vehicle\":{\"factoryDate\":18000}} | vehicle.factoryDate | ",
                "{\"vehicle\":{\"factoryDate\":[2020,1,2]}} | vehicle.factoryDate | ",
                "{\"destination\":\"XX\"} | destination | ",
                "{\"vehicle\":{\"vin\":123}} | vehicle.vin | must be a text",
                "{\"vehicle\":\"x\"} | vehicle | must be an object",
                "{} {} | '' | is followed by further text",
                "\"x\" | '' | must be an object",
                "{\"makerLetters\":[{},{\"sealed\":\"x\"}]} | makerLetters[1].sealed | must be true or false",
                "{\"makerLetters\":{}} | makerLetters | must be a list",
                "{\"vehicle\":{},\"vehicle\":{}} | '' | has a property that occurs twice",
                "{\"vehicle\":{} | '' | is not well-formed JSON",
                "null | '' | is null, not a case",
                "[] | '' | must be"
            })
    void refused_with_path_and_reason(String json, String path, String reason) {
        Problem problem = problem(json);
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.reason()).startsWith(reason == null ? "" : reason).doesNotContain("java.", "com.");
    }

    @Test
    void refused_with_line_and_column() {
        Problem problem = problem("{\n  \"vehicle\": {\n    \"colour\": 1\n  }\n}");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.toString()).startsWith("line 3, column ").contains("vehicle.colour: is unknown here");
    }

    @Test
    void refused_when_there_is_nothing() {
        assertThat(problem("").reason()).isEqualTo("is empty, not a case");
    }

    @Test
    void refused_when_nested_too_deep_or_too_long() {
        assertThatThrownBy(() -> CaseReader.lenient().read("{\"x\":" + "[".repeat(100)))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("is too large or too deep");
        assertThat(problem("{\"vehicle\":{\"brand\":\"" + "x".repeat(20_000) + "\"}}")
                        .reason())
                .isEqualTo("is too large or too deep");
    }

    @Test
    void reasons_never_repeat_a_value() {
        assertThat(problem("{\"vehicle\":{\"category\":\"LZZAA11A6KA000001\"}}").toString())
                .doesNotContain("LZZAA11A6KA000001");
        assertThat(problem("{\"destination\":\"LZZAA11A6KA000001\"}").toString())
                .doesNotContain("LZZAA11A6KA000001");
        assertThat(problem("{\"vehicle\":{\"factoryDate\":\"LZZAA11A6KA000001\"}}")
                        .toString())
                .doesNotContain("LZZAA11A6KA000001");
    }

    @Test
    void every_structural_problem_is_listed() {
        assertThatThrownBy(() -> CaseReader.strict().read("{\"vehicle\":{\"brand\":\"\",\"odometerKm\":-1}}"))
                .isInstanceOfSatisfying(
                        IntakeException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactly("vehicle.brand", "vehicle.odometerKm"));
    }

    @Test
    void lenient_passes_over_unknown_properties_only() throws IntakeException {
        assertThat(CaseReader.lenient()
                        .read("{\"vehicle\":{\"colour\":1,\"category\":\"HEAVY_TRUCK\"}}")
                        .getVehicle())
                .hasValueSatisfying(v -> assertThat(v.getCategory()).contains(VehicleCategory.HEAVY_TRUCK));
        assertThatThrownBy(() -> CaseReader.lenient().read("{\"vehicle\":{\"odometerKm\":\"1\"}}"))
                .isInstanceOf(IntakeException.class);
    }

    @Test
    void texts_may_spell_numbers_and_truths_where_a_table_has_only_texts() throws IntakeException {
        assertThat(CaseReader.ofTexts()
                        .read("{\"vehicle\":{\"odometerKm\":\"12\",\"modified\":\"true\"}}")
                        .getVehicle())
                .hasValueSatisfying(v -> {
                    assertThat(v.getOdometerKm()).contains(12);
                    assertThat(v.isModified()).contains(true);
                });
        assertThatThrownBy(() -> CaseReader.ofTexts().read("{\"vehicle\":{\"odometerKm\":\"many\"}}"))
                .isInstanceOf(IntakeException.class);
    }
}
