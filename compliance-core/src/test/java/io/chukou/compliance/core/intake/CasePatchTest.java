package io.chukou.compliance.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.CountryCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A patch changes what it names and nothing else, and is read as strictly as a case. */
class CasePatchTest {
    private static final CaseFile FILE = CaseFile.permittedNearNew();
    private static final ExportCase CAR = FILE.build();
    private static final CaseReader READER = CaseReader.strict();

    private static Problem problem(CaseReader reader, String patch) {
        try {
            reader.patch(CAR, patch);
        } catch (IntakeException e) {
            return e.problems().get(0);
        }
        throw new AssertionError("was applied");
    }

    @Test
    void one_fact_is_replaced_and_the_rest_stays() throws IntakeException {
        assertThat(READER.patch(CAR, "{\"vehicle\":{\"modified\":true}}"))
                .isEqualTo(FILE.with("vehicle.modified", true).build());
        assertThat(CAR).isEqualTo(FILE.build());
    }

    @Test
    void null_makes_a_fact_or_a_paper_unknown() throws IntakeException {
        assertThat(READER.patch(CAR, "{\"vehicle\":{\"modified\":null},\"makerLetters\":null,\"exporter\":null}"))
                .isEqualTo(FILE.without("vehicle.modified")
                        .without("makerLetters")
                        .without("exporter")
                        .build());
    }

    @Test
    void a_list_is_replaced_as_a_whole() throws IntakeException {
        assertThat(READER.patch(CAR, "{\"makerLetters\":[]}").getMakerLetters()).contains(List.of());
        assertThat(READER.patch(CAR, "{\"makerLetters\":[{\"sealed\":true}]}").getMakerLetters())
                .hasValueSatisfying(letters -> assertThat(letters)
                        .singleElement()
                        .satisfies(letter -> assertThat(letter.getIssuerName()).isEmpty()));
    }

    @Test
    void a_section_begins_where_there_was_none() throws IntakeException {
        assertThat(READER.patch(
                                ExportCase.builder().build(),
                                "{\"destination\":\"KZ\",\"vehicle\":{\"modified\":null}}")
                        .getDestination())
                .isEqualTo(Optional.of(CountryCode.of("KZ")));
    }

    @Test
    void an_empty_patch_changes_nothing() throws IntakeException {
        assertThat(READER.patch(CAR, "{}")).isEqualTo(CAR);
    }

    @Test
    void the_difference_of_builders_is_that_of_a_patch() throws IntakeException {
        ExportCase built = CAR.toBuilder().destination(CountryCode.of("RU")).build();
        assertThat(READER.patch(CAR, "{\"destination\":\"RU\"}")).isEqualTo(built);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"vehicle\":{\"colour\":\"red\"}} | vehicle.colour | is unknown here; known are",
                "{\"vehicle\":{\"colour\":null}} | vehicle.colour | is unknown here; known are",
                "{\"vehicle\":{\"odometerKm\":\"12\"}} | vehicle.odometerKm | must be a whole number",
                "{\"vehicle\":{\"brand\":\" \"}} | vehicle.brand | must not be blank",
                "{\"makerLetters\":[{},{\"sealed\":\"x\"}]} | makerLetters[1].sealed | must be true or false",
                "{\"vehicle\":\"x\"} | vehicle | must be an object",
                "{\"vehicle\":{},\"vehicle\":{}} | '' | has a property that occurs twice",
                "{} {} | '' | is followed by further text",
                "{\"vehicle\":{} | '' | is not well-formed JSON",
                "null | '' | is null, not a case",
                "[] | '' | must be"
            })
    void refused_with_path_and_reason(String patch, String path, String reason) {
        Problem problem = problem(READER, patch);
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.reason()).startsWith(reason);
    }

    @Test
    void refused_when_there_is_nothing() {
        assertThat(problem(READER, "").reason()).isEqualTo("is empty, not a case");
    }

    @Test
    void refused_with_the_line_of_the_patch() {
        assertThat(problem(READER, "{\n  \"vehicle\": {\n    \"colour\": null\n  }\n}")
                        .line())
                .isEqualTo(3);
    }

    @Test
    void lenient_passes_over_unknown_properties() throws IntakeException {
        assertThat(CaseReader.lenient().patch(CAR, "{\"vehicle\":{\"colour\":\"red\"}}"))
                .isEqualTo(CAR);
        assertThat(problem(CaseReader.lenient(), "{\"vehicle\":{\"modified\":1}}")
                        .reason())
                .isEqualTo("must be true or false");
    }

    @Test
    void texts_may_spell_numbers_where_a_table_has_only_texts() throws IntakeException {
        assertThat(CaseReader.ofTexts().patch(CAR, "{\"vehicle\":{\"odometerKm\":\"12\"}}"))
                .isEqualTo(FILE.with("vehicle.odometerKm", 12).build());
    }
}
