package io.chukou.compliance.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.intake.Problem;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.ComparisonJson;
import io.chukou.compliance.core.json.ExplanationJson;
import io.chukou.compliance.core.json.ObligationsJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.testkit.GeneratedFile;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of a service: nothing in it dangles, its forms are the published schemas, and its examples fit them. */
class OpenApiTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Question QUESTION = Question.on(DAY);

    private static String kept(String file) throws IOException {
        return Files.readString(DOCS.resolve(file));
    }

    private static ExportCase car() throws IOException, IntakeException {
        return CaseReader.strict().read(kept("examples/ninety-days.json"));
    }

    @Test
    void the_kept_description_and_its_page_are_the_generated_ones() throws IOException {
        GeneratedFile.check(
                "openapi.json", JSON.writeValueAsString(OpenApi.generate()).replace("\r\n", "\n") + "\n");
        GeneratedFile.check("service.md", OpenApi.page());
    }

    @Test
    void every_reference_arrives() {
        ObjectNode api = OpenApi.generate();
        List<String> published =
                Stream.of(PublishedSchema.values()).map(PublishedSchema::path).toList();
        List<JsonNode> references = api.findValues("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            String target = reference.textValue();
            if (target.startsWith("#")) {
                assertThat(api.at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse();
            } else {
                assertThat(published).contains(target);
            }
        });
    }

    @Test
    void every_parameter_is_used_and_every_operation_has_a_name_of_its_own() {
        ObjectNode api = OpenApi.generate();
        TreeSet<String> used = new TreeSet<>(api.findValuesAsText("$ref"));
        api.at("/components/parameters")
                .fieldNames()
                .forEachRemaining(name -> assertThat(used).contains("#/components/parameters/" + name));
        assertThat(api.findValuesAsText("operationId"))
                .hasSize(Operation.all().size())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_example_is_a_file_that_fits_the_schema_beside_it() throws IOException {
        List<JsonNode> media = OpenApi.generate().findParents("examples");
        long sent = Operation.all().stream().filter(one -> one.input() != null).count();
        int rejected = 1;
        assertThat(media).hasSize(Operation.all().size() + (int) sent + rejected);
        for (JsonNode one : media) {
            String schema = one.required("schema").required("$ref").textValue();
            for (String file : one.required("examples").findValuesAsText("externalValue")) {
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(generated(schema), InputFormat.JSON)
                                .validate(kept(file), InputFormat.JSON))
                        .as(file)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_kept_answers_are_those_of_the_library() throws IOException, IntakeException {
        Messages english = Messages.of(Language.EN);
        GeneratedFile.check(
                "examples/ninety-days.assessment.json",
                AssessmentJson.brief().with(english).write(VALIDATOR.assess(car(), QUESTION)) + "\n");
        GeneratedFile.check(
                "examples/ninety-days.explanation.json",
                ExplanationJson.canonical().write(VALIDATOR.explain(car(), QUESTION)) + "\n");
        GeneratedFile.check(
                "examples/ninety-days.comparison.json",
                ComparisonJson.in(AssessmentJson.brief())
                                .write(VALIDATOR.asOf(car(), QUESTION, LocalDate.of(2026, 9, 29)))
                        + "\n");
        Consignment batch = ConsignmentReader.strict().read(kept("examples/cleared-batch.json"));
        Question atCustoms = Question.on(LocalDate.of(2026, 6, 29)).at(Stage.CUSTOMS_CLEARANCE);
        GeneratedFile.check(
                "examples/cleared-batch.obligations.json",
                ObligationsJson.canonical().write(VALIDATOR.obligations(batch, atCustoms, LocalDate.of(2027, 6, 29)))
                        + "\n");
    }

    private static String generated(String path) {
        return Stream.of(PublishedSchema.values())
                .filter(schema -> schema.path().equals(path))
                .findFirst()
                .orElseThrow()
                .generate()
                .toString();
    }

    @Test
    void the_kept_problems_are_what_the_reader_says_of_the_rejected_inputs() throws IOException {
        for (String name : OpenApi.REJECTED) {
            GeneratedFile.check(
                    OpenApi.problem(name),
                    JSON.writeValueAsString(problem(name)).replace("\r\n", "\n") + "\n");
        }
    }

    private static ObjectNode problem(String name) throws IOException {
        String input = kept(OpenApi.input(name));
        IntakeException rejected = catchThrowableOfType(
                IntakeException.class, () -> CaseReader.strict().read(input));
        ObjectNode problem = JSON.createObjectNode();
        problem.put("type", "about:blank").put("title", "The input is no case").put("status", 400);
        rejected.problems()
                .forEach(one -> write(one, problem.withArray("problems").addObject()));
        return problem;
    }

    private static void write(Problem problem, ObjectNode entry) {
        entry.put("path", problem.path());
        if (problem.line() > 0) {
            entry.put("line", problem.line()).put("column", problem.column());
        }
        entry.put("reason", problem.reason());
    }

    @Test
    void one_input_shows_several_problems_and_the_other_where_reading_stopped() throws IOException {
        JsonNode several = problem("rejected").required("problems");
        JsonNode stopped = problem("unreadable").required("problems");
        assertThat(several.findValuesAsText("path"))
                .containsExactlyInAnyOrder(
                        "vehicle.odometerKm", "registrationCertificate.ownerName", "exporter.appraiserCount");
        assertThat(stopped).hasSize(1);
        assertThat(stopped.get(0).required("line").intValue()).isEqualTo(4);
    }
}
