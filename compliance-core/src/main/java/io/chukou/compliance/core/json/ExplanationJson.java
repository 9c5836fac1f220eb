package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.condition.Figure;
import io.chukou.compliance.core.condition.Operand;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ExplanationPart;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.VerdictExplanation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes explanations as JSON in one fixed order, without white space, as UTF-8.
 *
 * <p>{@code decides} marks the nodes that decide the finding: all nodes from its root down to it do. It can carry the texts
 * of one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExplanationJson {
    private final @Nullable Messages messages;

    private ExplanationJson(@Nullable Messages messages) {
        this.messages = messages;
    }

    /**
     * Returns the writer of the canonical form, which holds no text.
     *
     * @return the writer
     */
    public static ExplanationJson canonical() {
        return new ExplanationJson(null);
    }

    /**
     * Returns the same writer, adding a message to every finding and a text to every node.
     *
     * @param texts the texts
     * @return the new writer
     */
    public ExplanationJson with(Messages texts) {
        return new ExplanationJson(texts);
    }

    /**
     * Writes the explanation of a verdict.
     *
     * @param explanation the explanation
     * @return the JSON text
     */
    public String write(VerdictExplanation explanation) {
        return JsonText.of(out -> {
            Assessment assessment = explanation.assessment();
            out.writeStartObject();
            AssessmentJson.writeHead(assessment, out);
            out.writeArrayFieldStart("findings");
            for (FindingExplanation finding : explanation.findings()) {
                writeFinding(finding, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    /**
     * Writes the explanation of one finding, in the form of an entry of {@code findings} of a verdict's.
     *
     * @param explanation the explanation
     * @return the JSON text
     */
    public String write(FindingExplanation explanation) {
        return JsonText.of(out -> writeFinding(explanation, out));
    }

    private void writeFinding(FindingExplanation explanation, JsonGenerator out) throws IOException {
        Finding finding = explanation.finding();
        out.writeStartObject();
        AssessmentJson.writeRule(finding, out);
        if (finding.fault().isPresent()) {
            out.writeStringField("fault", finding.fault().get());
        }
        if (messages != null) {
            out.writeStringField("message", messages.message(finding));
        }
        out.writeArrayFieldStart("parts");
        for (ExplanationPart part : explanation.parts()) {
            out.writeStartObject();
            out.writeStringField("role", part.role().name());
            out.writeFieldName("tree");
            writeNode(explanation, part.tree(), part.decides(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeNode(FindingExplanation whole, Explanation node, boolean decides, JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", node.kind().name());
        out.writeStringField("truth", node.truth().name());
        out.writeBooleanField("decides", decides);
        out.writeBooleanField("assumed", node.isAssumed());
        if (messages != null) {
            out.writeStringField("text", messages.explanation(node));
        }
        writeOperands("operands", node.operands(), out);
        writeFigures(node.figures(), out);
        out.writeArrayFieldStart("children");
        for (Explanation child : node.children()) {
            writeNode(whole, child, decides && whole.decides(node, child), out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeOperands(String field, List<Operand> operands, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (Operand operand : operands) {
            out.writeStartObject();
            out.writeStringField("name", operand.name());
            out.writeStringField("state", operand.state().name());
            if (operand.value() != null) {
                out.writeFieldName("value");
                AssessmentJson.writeValue(operand.value(), out);
            }
            if (operand.size() != null) {
                out.writeNumberField("size", operand.size());
            }
            if (!operand.from().isEmpty()) {
                writeOperands("from", operand.from(), out);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeFigures(List<Figure> figures, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("figures");
        for (Figure figure : figures) {
            out.writeFieldName(figure.name());
            AssessmentJson.writeValue(figure.value(), out);
        }
        out.writeEndObject();
    }
}
