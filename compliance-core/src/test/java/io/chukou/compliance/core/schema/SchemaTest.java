package io.chukou.compliance.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.comparison.Comparison;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.ComparisonJson;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.json.ExplanationJson;
import io.chukou.compliance.core.json.ObligationsJson;
import io.chukou.compliance.core.json.OutlookJson;
import io.chukou.compliance.core.json.RoadmapJson;
import io.chukou.compliance.core.json.WaysOutJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.ConsignmentCase;
import io.chukou.compliance.core.testkit.ConsignmentFile;
import io.chukou.compliance.core.testkit.CorpusCase;
import io.chukou.compliance.core.testkit.GeneratedFile;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published schemas are those of the code, and everything the code reads and writes fits them. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Schema CASE = schema(CaseSchema.generate());
    private static final Schema RESULT = schema(ResultSchema.generate());

    private static final Schema CONSIGNMENT = schema(CaseSchema.ofConsignment());
    private static final Schema CONSIGNMENT_RESULT = schema(ConsignmentResultSchema.generate());
    private static final Schema COMPARISON = schema(ComparisonSchema.generate());
    private static final Schema EXPLANATION = schema(ExplanationSchema.generate());
    private static final Schema OBLIGATIONS = schema(ObligationsSchema.generate());
    private static final Schema OUTLOOK = schema(OutlookSchema.generate());
    private static final Schema ROADMAP = schema(RoadmapSchema.generate());
    private static final Schema WAYS_OUT = schema(WaysOutSchema.generate());
    private static final Schema EXPLAINED_FINDING = schema(ExplanationSchema.ofFinding());

    private static Schema schema(JsonNode node) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(node.toString(), InputFormat.JSON);
    }

    private static String pretty(JsonNode node) throws JsonProcessingException {
        return JSON.writeValueAsString(node).replace("\r\n", "\n") + "\n";
    }

    @Test
    void kept_schemas_are_the_generated_ones() throws IOException {
        for (PublishedSchema schema : PublishedSchema.values()) {
            GeneratedFile.check(schema.path(), pretty(schema.generate()));
        }
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
    void every_consignment_of_the_corpus_and_its_result_fit() {
        ConsignmentReader reader = ConsignmentReader.strict();
        ExportValidator validator = ExportValidator.standard();
        for (ConsignmentCase consignmentCase : ConsignmentCase.all()) {
            String text = reader.write(consignmentCase.consignment());
            assertThat(CONSIGNMENT.validate(text, InputFormat.JSON))
                    .as(consignmentCase.name())
                    .isEmpty();
            ConsignmentAssessment result = validator.assess(consignmentCase.consignment(), consignmentCase.question());
            for (ConsignmentJson form :
                    List.of(ConsignmentJson.canonical(), ConsignmentJson.brief().with(Messages.of(Language.ZH)))) {
                assertThat(CONSIGNMENT_RESULT.validate(form.write(result), InputFormat.JSON))
                        .as(consignmentCase.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_consignment_schema_refuses_what_the_reader_refuses() {
        for (String bad : new String[] {
            "{\"status\":{}}",
            "{\"vehicles\":{}}",
            "{\"vehicles\":[{\"vehicle\":{\"odometerKm\":-1}}]}",
            "{\"licenceApplication\":{\"quantity\":-1}}",
            "{\"destination\":\"kz\"}"
        }) {
            assertThat(CONSIGNMENT.validate(bad, InputFormat.JSON)).as(bad).isNotEmpty();
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> ConsignmentReader.strict().read(bad)))
                    .as(bad)
                    .isInstanceOf(io.chukou.compliance.core.intake.IntakeException.class);
        }
    }

    @Test
    void every_explanation_of_the_corpus_fits() {
        ExportValidator validator = ExportValidator.standard();
        ExplanationJson plain = ExplanationJson.canonical();
        ExplanationJson writer = plain.with(Messages.of(Language.EN));
        for (CorpusCase corpusCase : CorpusCase.all()) {
            String verdict = writer.write(validator.explain(corpusCase.exportCase(), corpusCase.question()));
            assertThat(EXPLANATION.validate(verdict, InputFormat.JSON))
                    .as(corpusCase.name())
                    .isEmpty();
            String finding = plain.write(validator
                    .explain(corpusCase.exportCase(), corpusCase.question(), corpusCase.rule())
                    .orElseThrow());
            assertThat(EXPLAINED_FINDING.validate(finding, InputFormat.JSON))
                    .as(corpusCase.name())
                    .isEmpty();
            assertThat(EXPLANATION.validate(finding, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void every_outlook_of_the_corpus_fits() {
        ExportValidator validator = ExportValidator.standard();
        OutlookJson plain = OutlookJson.canonical();
        OutlookJson told = plain.with(Messages.of(Language.EN));
        for (CorpusCase corpusCase : CorpusCase.all()) {
            Question question = corpusCase.question();
            Outlook outlook = validator.outlook(
                    corpusCase.exportCase(), question, question.asOf().plusYears(5));
            for (OutlookJson form : List.of(plain, told)) {
                assertThat(OUTLOOK.validate(form.write(outlook), InputFormat.JSON))
                        .as(corpusCase.name())
                        .isEmpty();
            }
            assertThat(WAYS_OUT.validate(plain.write(outlook), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void every_calendar_of_the_corpus_fits() {
        ExportValidator validator = ExportValidator.standard();
        ObligationsJson plain = ObligationsJson.canonical();
        ObligationsJson told = plain.with(Messages.of(Language.EN));
        for (CorpusCase corpusCase : CorpusCase.all()) {
            Question question = corpusCase.question();
            Obligations calendar = validator.obligations(
                    corpusCase.exportCase(), question, question.asOf().plusYears(5));
            for (ObligationsJson form : List.of(plain, told)) {
                assertThat(OBLIGATIONS.validate(form.write(calendar), InputFormat.JSON))
                        .as(corpusCase.name())
                        .isEmpty();
            }
            assertThat(OUTLOOK.validate(plain.write(calendar), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void every_roadmap_of_the_corpus_fits() {
        ExportValidator validator = ExportValidator.standard();
        RoadmapJson plain = RoadmapJson.canonical();
        RoadmapJson told = plain.with(Messages.of(Language.EN));
        for (CorpusCase corpusCase : CorpusCase.all()) {
            Roadmap roadmap = validator.roadmap(corpusCase.exportCase(), corpusCase.question());
            for (RoadmapJson form : List.of(plain, told)) {
                assertThat(ROADMAP.validate(form.write(roadmap), InputFormat.JSON))
                        .as(corpusCase.name())
                        .isEmpty();
            }
            assertThat(WAYS_OUT.validate(plain.write(roadmap), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void the_calendar_of_a_consignment_fits_and_names_its_vehicles() {
        Consignment consignment = ConsignmentFile.of(
                        CaseFile.permitted().without("licenceApplication.applicationDate"), 2)
                .without(2, "reference")
                .build();
        String text = ObligationsJson.canonical()
                .write(ExportValidator.standard()
                        .obligations(consignment, Question.on(LocalDate.of(2026, 6, 20)), LocalDate.of(2028, 6, 20)));
        assertThat(OBLIGATIONS.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(text).contains("\"vehicles\":[{\"place\":1,\"reference\":\"car-1\"},{\"place\":2}]");
    }

    @Test
    void all_ways_out_of_the_corpus_fit() {
        ExportValidator validator = ExportValidator.standard();
        WaysOutJson plain = WaysOutJson.canonical();
        WaysOutJson told = plain.with(Messages.of(Language.EN));
        for (CorpusCase corpusCase : CorpusCase.all()) {
            WaysOut ways = validator.waysOut(corpusCase.exportCase(), corpusCase.question());
            for (WaysOutJson form : List.of(plain, told)) {
                assertThat(WAYS_OUT.validate(form.write(ways), InputFormat.JSON))
                        .as(corpusCase.name())
                        .isEmpty();
            }
            assertThat(OUTLOOK.validate(plain.write(ways), InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void every_case_of_the_corpus_compared_with_nothing_known_and_with_another_rulebook_fits() {
        ExportValidator validator = ExportValidator.standard();
        List<Rule> fewer = validator.rulebook().rules().subList(1, 50);
        ExportValidator other =
                ExportValidator.of(Rulebook.of("fewer", LocalDate.of(2026, 1, 2), fewer, LawTables.standard()));
        for (CorpusCase corpusCase : CorpusCase.all()) {
            Comparison comparison = validator.compare(
                    corpusCase.exportCase(),
                    corpusCase.question(),
                    ExportCase.builder().build(),
                    LocalDate.of(2026, 7, 1),
                    other);
            for (AssessmentJson form :
                    List.of(AssessmentJson.canonical(), AssessmentJson.brief().with(Messages.of(Language.ZH)))) {
                String text = ComparisonJson.in(form).write(comparison);
                assertThat(COMPARISON.validate(text, InputFormat.JSON))
                        .as(corpusCase.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_comparison_schema_refuses_a_change_without_cause_or_finding() {
        ObjectNode comparison = (ObjectNode) tree(ComparisonJson.in(AssessmentJson.brief())
                .write(ExportValidator.standard()
                        .asOf(
                                CaseFile.permitted().build(),
                                Question.on(LocalDate.of(2023, 1, 1)),
                                LocalDate.of(2026, 7, 1))));
        assertThat(COMPARISON.validate(comparison.toString(), InputFormat.JSON)).isEmpty();
        ObjectNode withoutCause = comparison.deepCopy();
        ((ObjectNode) withoutCause.withArray("changes").get(0)).putArray("causes");
        assertThat(COMPARISON.validate(withoutCause.toString(), InputFormat.JSON))
                .isNotEmpty();
        ObjectNode withoutFinding = comparison.deepCopy();
        ((ObjectNode) withoutFinding.withArray("changes").get(0)).remove(List.of("before", "after"));
        assertThat(COMPARISON.validate(withoutFinding.toString(), InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
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
