package io.chukou.compliance.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.model.ExportCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseEditTest {
    private static final String BEFORE = "{\"destination\":\"KZ\",\"vehicle\":{\"odometerKm\":7,\"modified\":true},"
            + "\"makerLetters\":[{\"sealed\":true},{\"sealed\":false,\"destinations\":[\"KZ\",\"RU\"]}]}";

    private static Entry<ExportCase> edit(List<String> unset, Map<String, String> set) throws IntakeException {
        return new CaseEdit(unset, set).of(CaseReader.strict().read(BEFORE));
    }

    private static String json(Entry<ExportCase> entry) {
        return CaseReader.strict().write(((Entry.Good<ExportCase>) entry).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "destination | RU | \"KZ\",\"vehicle\" | \"RU\",\"vehicle\"",
                "vehicle.odometerKm | 8 | :7 | :8",
                "vehicle.modified | false | \"modified\":true | \"modified\":false",
                "vehicle.factoryDate | 2026-01 | \"odometerKm\" | \"factoryDate\":\"2026-01\",\"odometerKm\"",
                "makerLetters[1].sealed | true | \"sealed\":false | \"sealed\":true",
                "makerLetters[2].sealed | true | ]}]} | ]},{\"sealed\":true}]}",
                "makerLetters[1].destinations[1] | DE | \"RU\" | \"DE\"",
                "makerLetters[1].destinations | [] | [\"KZ\",\"RU\"] | []",
                "exporter.kind | TRADER | ,\"makerLetters\" | ,\"exporter\":{\"kind\":\"TRADER\"},\"makerLetters\"",
                "vehicle.use.changes | [] | \"odometerKm\" | \"use\":{\"changes\":[]},\"odometerKm\""
            })
    void sets_exactly_the_named_fact(String path, String value, String was, String becomes) throws IntakeException {
        String edited = json(edit(List.of(), Map.of(path, value)));
        assertThat(canonical(BEFORE.replace(was, becomes))).isEqualTo(edited).isNotEqualTo(canonical(BEFORE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "destination | \"destination\":\"KZ\",",
                "vehicle | \"vehicle\":{\"odometerKm\":7,\"modified\":true},",
                "makerLetters[0] | {\"sealed\":true},",
                "makerLetters[1].destinations[0] | \"KZ\",",
                "makerLetters[1].sealed | \"sealed\":false,"
            })
    void takes_away_exactly_the_named_place(String path, String was) throws IntakeException {
        String edited = json(edit(List.of(path), Map.of()));
        int at = BEFORE.lastIndexOf(was);
        assertThat(edited)
                .isEqualTo(canonical(BEFORE.substring(0, at) + BEFORE.substring(at + was.length())))
                .isNotEqualTo(canonical(BEFORE));
    }

    @ParameterizedTest
    @CsvSource({"status", "exporter.kind", "makerLetters[7]", "makerLetters[7].sealed", "vehicle.use.changes[0]"})
    void what_is_not_there_is_unknown_already(String path) throws IntakeException {
        assertThat(json(edit(List.of(path), Map.of()))).isEqualTo(canonical(BEFORE));
    }

    @Test
    void a_list_is_begun_anew() throws IntakeException {
        assertThat(json(edit(List.of("makerLetters"), Map.of("makerLetters[0].issuerName", "x"))))
                .contains("\"makerLetters\":[{\"issuerName\":\"x\"}]");
    }

    @Test
    void a_list_has_no_gaps() throws IntakeException {
        assertThat(edit(List.of(), Map.of("makerLetters[3].sealed", "true"))).isInstanceOf(Entry.Bad.class);
    }

    private static String canonical(String json) throws IntakeException {
        return CaseReader.strict().write(CaseReader.strict().read(json));
    }
}
