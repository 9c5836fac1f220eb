package io.chukou.compliance.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chukou.compliance.core.json.CatalogueJson;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue of a rulebook as JSON. */
class CatalogueTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CatalogueJson CANONICAL = CatalogueJson.canonical();
    private static final CatalogueJson ENGLISH = CANONICAL.with(Messages.of(Language.EN));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CatalogueSchema.generate().toString(), InputFormat.JSON);

    private static JsonNode entry(JsonNode catalogue, String list, String key) {
        String name = list.substring(0, list.length() - 1);
        for (JsonNode entry : catalogue.required(list)) {
            if (entry.required(name).textValue().equals(key)) {
                return entry;
            }
        }
        throw new AssertionError("no " + name + " " + key);
    }

    @Test
    void the_kept_catalogue_is_that_of_the_standard_rulebook() throws IOException {
        GeneratedFile.check("catalogue.json", ENGLISH.write(Rulebook.standard()));
    }

    @Test
    void every_form_of_the_catalogue_fits_its_schema() {
        for (CatalogueJson form : List.of(CANONICAL, ENGLISH, CANONICAL.with(Messages.of(Language.ZH)))) {
            assertThat(SCHEMA.validate(form.write(Rulebook.standard()), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void the_schema_refuses_an_unknown_consequence_and_an_unknown_field() {
        String catalogue = CANONICAL.write(Rulebook.standard());
        String consequence = catalogue.replaceFirst("\"OUT_OF_SCOPE\"", "\"SHRUG\"");
        String field = catalogue.replaceFirst("\"of\": \"VEHICLE\"", "\"of\": \"VEHICLE\", \"weight\": 1");
        assertThat(SCHEMA.validate(consequence, InputFormat.JSON)).isNotEmpty();
        assertThat(SCHEMA.validate(field, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void whatever_a_rule_names_is_in_the_catalogue() throws IOException {
        JsonNode catalogue = JSON.readTree(CANONICAL.write(Rulebook.standard()));
        for (JsonNode rule : catalogue.required("rules")) {
            for (String list : List.of("clauses", "facts", "readings")) {
                rule.required(list).forEach(name -> entry(catalogue, list, name.textValue()));
            }
        }
        for (JsonNode clause : catalogue.required("clauses")) {
            entry(catalogue, "instruments", clause.required("instrument").textValue());
        }
    }

    @Test
    void a_rule_carries_the_term_of_its_first_clause_and_its_canonical_condition() throws IOException {
        JsonNode rule = entry(JSON.readTree(CANONICAL.write(Rulebook.standard())), "rules", "LETTER-001");
        assertThat(rule.required("inForceFrom").textValue())
                .isEqualTo(Notice648.NEAR_NEW_VEHICLES.inForceFrom().toString());
        assertThat(rule.has("inForceUntil")).isFalse();
        assertThat(rule.required("requires").required("canonical").textValue()).isEqualTo("present(makerLetters)");
        assertThat(rule.has("title")).isFalse();
        assertThat(rule.required("requires").has("told")).isFalse();
    }

    @Test
    void another_selection_of_a_reading_is_the_one_that_is_selected() throws IOException {
        Readings ours = Readings.defaults().with(StandardReadings.REGISTRATION_DAY, "day-1");
        JsonNode catalogue = JSON.readTree(ENGLISH.write(Rulebook.standard().with("ours", ours)));
        assertThat(entry(catalogue, "readings", "registration-day")
                        .required("selected")
                        .textValue())
                .isEqualTo("day-1");
        assertThat(catalogue
                        .required("rulebook")
                        .required("readings")
                        .required("registration-day")
                        .textValue())
                .isEqualTo("day-1");
    }

    @Test
    void an_empty_rulebook_has_an_empty_catalogue() throws IOException {
        Rulebook empty = Rulebook.of(
                "empty",
                LocalDate.of(2026, 1, 1),
                List.of(),
                Rulebook.standard().tables());
        JsonNode catalogue = JSON.readTree(ENGLISH.write(empty));
        assertThat(catalogue.required("rules")).isEmpty();
        assertThat(catalogue.required("instruments")).isEmpty();
    }
}
