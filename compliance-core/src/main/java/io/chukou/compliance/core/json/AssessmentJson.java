package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Answer;
import io.chukou.compliance.core.result.Argument;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Dependence;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.result.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes assessments as JSON in one fixed order, without white space, as UTF-8.
 *
 * <p>The canonical form holds every finding and no text. The brief form, for many results in a row, leaves out the
 * findings that are SATISFIED or NOT_APPLICABLE, the facts that a rule reads, and what stands behind a clause's key.
 * Either can carry the texts of one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class AssessmentJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final boolean brief;
    private final @Nullable Messages messages;

    private AssessmentJson(boolean brief, @Nullable Messages messages) {
        this.brief = brief;
        this.messages = messages;
    }

    /**
     * Returns the writer of the canonical form.
     *
     * @return the writer
     */
    public static AssessmentJson canonical() {
        return new AssessmentJson(false, null);
    }

    /**
     * Returns the writer of the brief form.
     *
     * @return the writer
     */
    public static AssessmentJson brief() {
        return new AssessmentJson(true, null);
    }

    /**
     * Returns the same writer, adding message and remedy to every finding it writes, and to every missing fact its name, the
     * paper that carries it and who issues that.
     *
     * @param texts the texts
     * @return the new writer
     */
    public AssessmentJson with(Messages texts) {
        return new AssessmentJson(brief, texts);
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return the JSON text
     */
    public String write(Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(assessment, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes an assessment; the stream stays open.
     *
     * @param assessment the assessment
     * @param stream where to write
     * @throws IOException if the stream fails
     */
    public void write(Assessment assessment, OutputStream stream) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(stream, JsonEncoding.UTF8)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(assessment, out);
        }
    }

    void write(Assessment assessment, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeHead(assessment, out);
        writeFindings(assessment.findings(), out);
        writeCitations(assessment.findings(), assessment.dependsOn(), out);
        writeMissingFacts(assessment.missingFacts(), out);
        writeDependences(assessment.dependsOn(), out);
        out.writeEndObject();
    }

    /** The texts that are added, or null. */
    @Nullable
    Messages messages() {
        return messages;
    }

    /** The mark is left out where it would say no, so that a case without declared sections reads as it always did. */
    static void writeIndicative(boolean indicative, JsonGenerator out) throws IOException {
        if (indicative) {
            out.writeBooleanField("indicative", true);
        }
    }

    /** Writes what every answer about a case begins with: its name, the verdict, the question and the rulebook. */
    static void writeHead(Assessment assessment, JsonGenerator out) throws IOException {
        writeHead(assessment, assessment.isIndicative(), out);
    }

    /** Writes the same for any answer that carries a mark as indicative. */
    static void writeHead(Answer answer, boolean indicative, JsonGenerator out) throws IOException {
        writeVerdict(answer.reference(), answer.verdict(), out);
        writeIndicative(indicative, out);
        writeQuestion(answer.question(), out);
        writeRulebook(answer.rulebook(), out);
    }

    /** Writes the same for an answer that carries no mark as indicative. */
    static void writeHead(
            Optional<String> reference, Verdict verdict, Question question, RulebookStamp rulebook, JsonGenerator out)
            throws IOException {
        writeVerdict(reference, verdict, out);
        writeQuestion(question, out);
        writeRulebook(rulebook, out);
    }

    static void writeVerdict(Optional<String> reference, Verdict verdict, JsonGenerator out) throws IOException {
        if (reference.isPresent()) {
            out.writeStringField("reference", reference.get());
        }
        out.writeStringField("verdict", verdict.name());
    }

    private boolean isShown(Finding finding) {
        return !brief || isNotable(finding);
    }

    private static boolean isNotable(Finding finding) {
        return finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE;
    }

    private static void writeQuestion(Question question, JsonGenerator out) throws IOException {
        out.writeStringField("stage", question.stage().name());
        out.writeStringField("asOf", question.asOf().toString());
        out.writeStringField("absence", question.absence().name());
        writeNames("assumptions", question.assumptionsInOrder(), out);
    }

    static void writeRulebook(RulebookStamp rulebook, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("rulebook");
        out.writeStringField("version", rulebook.version());
        out.writeStringField("fingerprint", rulebook.fingerprint());
        out.writeStringField("lawLastChecked", rulebook.lawLastChecked().toString());
        out.writeObjectFieldStart("readings");
        for (Readings.Selected selected : rulebook.readings().selected()) {
            out.writeStringField(selected.reading().key(), selected.alternative());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Writes the findings that belong into this form. */
    void writeFindings(List<Finding> findings, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            if (isShown(finding)) {
                writeFinding(finding, out);
            }
        }
        out.writeEndArray();
    }

    void writeFinding(Finding finding, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeRule(finding, out);
        if (!brief) {
            writeNames("facts", finding.rule().facts(), out);
        }
        if (isNotable(finding)) {
            writeDetail(finding, out);
        }
        out.writeEndObject();
    }

    /** Writes what every finding begins with: the rule, what it says, and on which clauses it rests. */
    static void writeRule(Finding finding, JsonGenerator out) throws IOException {
        out.writeStringField("rule", finding.rule().code());
        out.writeStringField("outcome", finding.outcome().name());
        writeIndicative(finding.isIndicative(), out);
        out.writeStringField("consequence", finding.rule().consequence().name());
        if (finding.rule().force() != Force.LAW) {
            out.writeStringField("force", finding.rule().force().name());
        }
        if (finding.reason().isPresent()) {
            out.writeStringField("reason", finding.reason().get().name());
        }
        writeNames("clauses", finding.rule().clauses(), out);
    }

    private void writeDetail(Finding finding, JsonGenerator out) throws IOException {
        writeArguments(finding.arguments(), out);
        writeNames("missing", finding.missing(), out);
        if (finding.fault().isPresent()) {
            out.writeStringField("fault", finding.fault().get());
        }
        if (messages != null) {
            out.writeStringField("message", messages.message(finding));
            out.writeStringField("remedy", messages.remedy(finding));
        }
    }

    private static void writeArguments(List<Argument> arguments, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("arguments");
        for (Argument argument : arguments) {
            out.writeFieldName(argument.name());
            writeValue(argument.value(), out);
        }
        out.writeEndObject();
    }

    static void writeValue(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Long || value instanceof Integer) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof List<?> values) {
            out.writeStartArray();
            for (Object element : values) {
                writeValue(element, out);
            }
            out.writeEndArray();
        } else {
            out.writeString(value.toString());
        }
    }

    /**
     * The clauses behind everything that is not simply met, each once, in the order of the findings and dependences; the brief
     * form has none.
     */
    void writeCitations(List<Finding> findings, List<Dependence> dependences, JsonGenerator out) throws IOException {
        if (brief) {
            return;
        }
        Set<Clause> clauses = new LinkedHashSet<>();
        findings.stream()
                .filter(AssessmentJson::isNotable)
                .forEach(f -> clauses.addAll(f.rule().clauses()));
        dependences.forEach(dependence -> clauses.addAll(dependence.reading().clauses()));
        out.writeArrayFieldStart("citations");
        for (Clause clause : clauses) {
            writeCitation(clause, out);
        }
        out.writeEndArray();
    }

    private static void writeCitation(Clause clause, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("clause", clause.key());
        out.writeStringField("instrument", clause.instrument().chineseTitle());
        out.writeStringField("force", clause.instrument().force().name());
        out.writeStringField("label", clause.label());
        out.writeStringField("gist", clause.gist());
        String address = clause.officialAddress();
        if (address != null) {
            out.writeStringField("address", address);
        }
        out.writeStringField("grade", clause.grade().name());
        out.writeStringField("inForceFrom", clause.inForceFrom().toString());
        out.writeStringField("lastChecked", clause.lastChecked().toString());
        out.writeEndObject();
    }

    void writeMissingFacts(List<Fact<?>> facts, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("missingFacts");
        for (Fact<?> fact : facts) {
            out.writeStartObject();
            out.writeStringField("fact", fact.path());
            out.writeStringField("subject", fact.subject().name());
            out.writeStringField("paper", fact.paper().name());
            if (messages != null) {
                out.writeStringField("name", messages.fact(fact));
                out.writeStringField("carriedBy", messages.paper(fact.paper()));
                out.writeStringField("issuedBy", messages.issuer(fact.paper()));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void writeDependences(List<Dependence> dependences, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("dependsOn");
        for (Dependence dependence : dependences) {
            out.writeStartObject();
            out.writeStringField("reading", dependence.reading().key());
            out.writeStringField("selected", dependence.selected());
            out.writeStringField("alternative", dependence.alternative());
            out.writeStringField("verdict", dependence.verdict().name());
            writeNames("clauses", dependence.reading().clauses(), out);
            if (messages != null) {
                out.writeStringField("message", messages.message(dependence));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static void writeNames(String field, Collection<?> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (Object value : values) {
            out.writeString(value.toString());
        }
        out.writeEndArray();
    }
}
