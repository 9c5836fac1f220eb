package io.chukou.compliance.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.testkit.CorpusCase;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The published schemas are those of the code, and everything the code reads and writes fits them. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Schema CASE = schema(CaseSchema.generate());
    private static final Schema RESULT = schema(ResultSchema.generate());

    private static Schema schema(JsonNode node) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(node.toString(), InputFormat.JSON);
    }

    private static String pretty(JsonNode node) throws JsonProcessingException {
        return JSON.writeValueAsString(node).replace("\r\n", "\n") + "\n";
    }

    @Test
    void kept_schemas_are_the_generated_ones() throws IOException {
        GeneratedFile.check("schema/case.schema.json", pretty(CaseSchema.generate()));
        GeneratedFile.check("schema/assessment.schema.json", pretty(ResultSchema.generate()));
    }

    @Test
    void every_case_of_the_corpus_and_its_result_fit() {
        CaseReader reader = CaseReader.strict();
        ExportValidator validator = ExportValidator.standard();
        AssessmentJson writer = AssessmentJson.canonical().with(Messages.of(Language.EN));
        for (CorpusCase corpusCase : CorpusCase.all()) {
            String text = reader.write(corpusCase.exportCase());
            assertThat(CASE.validate(text, InputFormat.JSON))
                    .as(corpusCase.name())
                    .isEmpty();
            String result = writer.write(validator.assess(corpusCase.exportCase(), corpusCase.question()));
            assertThat(RESULT.validate(result, InputFormat.JSON))
                    .as(corpusCase.name())
                    .isEmpty();
        }
    }

    @Test
    void the_case_schema_refuses_what_the_reader_refuses() {
        for (String bad : new String[] {
            "{\"unknown\":1}",
            "{\"vehicle\":{\"odometerKm\":\"9\"}}",
            "{\"vehicle\":{\"odometerKm\":-1}}",
            "{\"vehicle\":{\"category\":\"CAR\"}}",
            "{\"destination\":\"kz\"}",
            "{\"vehicle\":{\"factoryDate\":\"2026-1\"}}",
            "{\"makerLetters\":{}}",
            "{\"vehicle\":{\"brand\":\" \"}}"
        }) {
            assertThat(CASE.validate(bad, InputFormat.JSON)).as(bad).isNotEmpty();
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> CaseReader.strict().read(bad)))
                    .as(bad)
                    .isInstanceOf(io.chukou.compliance.core.intake.IntakeException.class);
        }
    }
}
