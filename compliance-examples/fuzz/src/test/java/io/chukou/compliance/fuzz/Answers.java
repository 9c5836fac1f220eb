package io.chukou.compliance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.ComparisonJson;
import io.chukou.compliance.core.json.ExplanationJson;
import io.chukou.compliance.core.json.ObligationsJson;
import io.chukou.compliance.core.json.OutlookJson;
import io.chukou.compliance.core.json.RoadmapJson;
import io.chukou.compliance.core.json.WaysOutJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** What holds of the answers about any case: no rule fails, the JSON fits its schema, no number of a vehicle or a firm is shown. */
final class Answers {
    static final ExportValidator VALIDATOR = ExportValidator.standard();

    private static final Path SCHEMAS = Path.of("..", "..", "docs", "schema");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate HORIZON = LocalDate.of(2028, 2, 29);
    private static final ExportCase NOTHING = ExportCase.builder().build();
    private static final Pattern NUMBER = Pattern.compile("\"([A-HJ-NPR-Z0-9]{8}[0-9A-HJ-NPQRTUWXY]{9,10})\"");
    private static final CaseReader WRITER = CaseReader.strict();

    /** Asks a case one question and writes the answer with texts. */
    private record Form(String schema, Writer writer) {
        private interface Writer {
            String write(ExportCase car, Question question, Messages texts);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(
                    "outlook",
                    (car, question, texts) ->
                            OutlookJson.canonical().with(texts).write(VALIDATOR.outlook(car, question, HORIZON))),
            new Form(
                    "obligations",
                    (car, question, texts) -> ObligationsJson.canonical()
                            .with(texts)
                            .write(VALIDATOR.obligations(car, question, HORIZON))),
            new Form(
                    "explanation",
                    (car, question, texts) ->
                            ExplanationJson.canonical().with(texts).write(VALIDATOR.explain(car, question))),
            new Form(
                    "roadmap",
                    (car, question, texts) ->
                            RoadmapJson.canonical().with(texts).write(VALIDATOR.roadmap(car, question))),
            new Form(
                    "ways-out",
                    (car, question, texts) ->
                            WaysOutJson.canonical().with(texts).write(VALIDATOR.waysOut(car, question))),
            new Form(
                    "comparison",
                    (car, question, texts) -> ComparisonJson.in(
                                    AssessmentJson.canonical().with(texts))
                            .write(VALIDATOR.whatIf(NOTHING, car, question))));

    private static final Schema ASSESSMENT = schema("assessment");
    private static final List<Schema> FORM_SCHEMAS =
            FORMS.stream().map(form -> schema(form.schema())).toList();

    private Answers() {}

    /** Asks for the assessment and for one more form, at a stage and under policies that follow from the input. */
    static void check(ExportCase car, byte[] input) {
        CRC32 digest = new CRC32();
        digest.update(input);
        int choice = (int) (digest.getValue() & Integer.MAX_VALUE);
        Question question = question(choice);
        Messages texts = Messages.of((choice & 4) == 0 ? Language.EN : Language.ZH);
        Assessment assessment = VALIDATOR.assess(car, question);
        assertThat(assessment.findings(Outcome.FAULT)).isEmpty();
        checkAnswer(ASSESSMENT, AssessmentJson.canonical().with(texts).write(assessment), car);
        int form = (choice >>> 8) % FORMS.size();
        checkAnswer(FORM_SCHEMAS.get(form), FORMS.get(form).writer().write(car, question, texts), car);
    }

    static Question question(int choice) {
        Stage stage = Stage.values()[(choice >>> 16) % Stage.values().length];
        return Question.on(DAY)
                .at(stage)
                .absentMeans((choice & 1) == 0 ? Absence.UNKNOWN : Absence.NOT_HELD)
                .assuming((choice & 2) == 0 ? Set.of() : Assumptions.PROSPECT);
    }

    private static void checkAnswer(Schema schema, String json, ExportCase car) {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        checkHidden(WRITER.write(car), json);
    }

    /** A number that stands in the case as a whole value is nowhere in the answer, unless it also stands inside a longer word. */
    static void checkHidden(String written, String answer) {
        Matcher numbers = NUMBER.matcher(written);
        while (numbers.find()) {
            String number = numbers.group(1);
            boolean isVin = number.length() == 17 && number.chars().anyMatch(one -> one > '9');
            boolean inWord = Pattern.compile("[A-Za-z0-9]" + number + "|" + number + "[A-Za-z0-9]")
                    .matcher(written)
                    .find();
            if (isVin && !inWord) {
                assertThat(answer).doesNotContain(number);
            }
        }
    }

    static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
