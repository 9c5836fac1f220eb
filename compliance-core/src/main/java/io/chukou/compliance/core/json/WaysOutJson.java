package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.result.WaysOut;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes ways out as JSON in one fixed order, without white space, as UTF-8: those of least effort first.
 *
 * <p>A fact without {@code values} must be as the rules of its step require. It can carry the texts of one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class WaysOutJson {
    private final @Nullable Messages messages;

    private WaysOutJson(@Nullable Messages messages) {
        this.messages = messages;
    }

    /**
     * Returns the writer of the canonical form, which holds no text.
     *
     * @return the writer
     */
    public static WaysOutJson canonical() {
        return new WaysOutJson(null);
    }

    /**
     * Returns the same writer, adding a text to every step, its name to every fact, and a remark on the whole.
     *
     * @param texts the texts
     * @return the new writer
     */
    public WaysOutJson with(Messages texts) {
        return new WaysOutJson(texts);
    }

    /**
     * Writes ways out.
     *
     * @param ways the ways
     * @return the JSON text
     */
    public String write(WaysOut ways) {
        return JsonText.of(out -> write(ways, out));
    }

    private void write(WaysOut out, JsonGenerator json) throws IOException {
        json.writeStartObject();
        AssessmentJson.writeHead(out.reference(), out.verdict(), out.question(), out.rulebook(), json);
        json.writeBooleanField("barred", out.isBarred());
        json.writeBooleanField("complete", out.isComplete());
        if (messages != null) {
            json.writeStringField("remark", messages.remark(out));
        }
        json.writeArrayFieldStart("ways");
        for (WayOut way : out.ways()) {
            json.writeStartObject();
            json.writeStringField("leadsTo", way.leadsTo().name());
            json.writeArrayFieldStart("steps");
            for (Step step : way.steps()) {
                write(step, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Step step, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", step.kind().name());
        if (step.until().isPresent()) {
            out.writeStringField("until", step.until().get().toString());
        }
        if (step.paper().isPresent()) {
            writePaper(step.paper().get(), out);
        }
        if (messages != null) {
            out.writeStringField("text", messages.step(step));
        }
        out.writeArrayFieldStart("facts");
        for (Fact<?> fact : step.facts()) {
            write(fact, step.values(fact), out);
        }
        out.writeEndArray();
        AssessmentJson.writeNames("rules", step.rules(), out);
        out.writeEndObject();
    }

    private void writePaper(Paper paper, JsonGenerator out) throws IOException {
        out.writeStringField("paper", paper.name());
        if (messages != null) {
            out.writeStringField("carriedBy", messages.paper(paper));
            out.writeStringField("issuedBy", messages.issuer(paper));
        }
    }

    private void write(Fact<?> fact, List<?> values, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("fact", fact.path());
        if (!values.isEmpty()) {
            out.writeFieldName("values");
            AssessmentJson.writeValue(values, out);
        }
        if (messages != null) {
            out.writeStringField("name", messages.fact(fact));
        }
        out.writeEndObject();
    }
}
