package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.RuleTurn;
import io.chukou.compliance.core.result.Span;
import io.chukou.compliance.core.result.Turn;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes outlooks as JSON in one fixed order, without white space, as UTF-8: the days and their verdicts, and the turns with
 * the rules that make them.
 *
 * <p>A day that is not known is left out: a span without {@code last} is open-ended. It can carry the texts of one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class OutlookJson {
    private final AssessmentJson findings;
    private final @Nullable Messages messages;

    private OutlookJson(AssessmentJson findings, @Nullable Messages messages) {
        this.findings = findings;
        this.messages = messages;
    }

    /**
     * Returns the writer of the canonical form, which holds no text.
     *
     * @return the writer
     */
    public static OutlookJson canonical() {
        return new OutlookJson(AssessmentJson.brief(), null);
    }

    /**
     * Returns the same writer, adding a text to every span, turn and rule, and saying in words how long the verdict holds and
     * what waiting alone does.
     *
     * @param texts the texts
     * @return the new writer
     */
    public OutlookJson with(Messages texts) {
        return new OutlookJson(findings.with(texts), texts);
    }

    /**
     * Writes an outlook.
     *
     * @param outlook the outlook
     * @return the JSON text
     */
    public String write(Outlook outlook) {
        return JsonText.of(out -> write(outlook, out));
    }

    private void write(Outlook outlook, JsonGenerator out) throws IOException {
        out.writeStartObject();
        AssessmentJson.writeHead(outlook.reference(), outlook.verdict(), outlook.question(), outlook.rulebook(), out);
        out.writeStringField("horizon", outlook.horizon().toString());
        writeDay("holdsUntil", outlook.holdsUntil(), out);
        writeDay("opens", outlook.opens(), out);
        out.writeBooleanField("neverPermitted", outlook.isNeverPermitted());
        if (messages != null) {
            out.writeStringField("holdsInWords", messages.holds(outlook));
            out.writeStringField("opensInWords", messages.opens(outlook));
        }
        out.writeArrayFieldStart("spans");
        for (Span span : outlook.spans()) {
            write(span, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("turns");
        for (Turn turn : outlook.turns()) {
            write(turn, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeDay(String field, Optional<LocalDate> day, JsonGenerator out) throws IOException {
        if (day.isPresent()) {
            out.writeStringField(field, day.get().toString());
        }
    }

    private void write(Span span, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("verdict", span.verdict().name());
        out.writeStringField("first", span.first().toString());
        writeDay("last", span.last(), out);
        if (messages != null) {
            out.writeStringField("text", messages.span(span));
        }
        out.writeEndObject();
    }

    private void write(Turn turn, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("from", turn.from().name());
        out.writeStringField("to", turn.to().name());
        out.writeStringField("earliest", turn.earliest().toString());
        out.writeStringField("latest", turn.latest().toString());
        if (messages != null) {
            out.writeStringField("text", messages.turn(turn));
        }
        out.writeArrayFieldStart("rules");
        for (RuleTurn rule : turn.rules()) {
            write(rule, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(RuleTurn turn, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", turn.rule().code());
        out.writeBooleanField("changeOfLaw", turn.isChangeOfLaw());
        if (messages != null) {
            out.writeStringField("text", messages.turn(turn));
        }
        out.writeFieldName("before");
        findings.writeFinding(turn.before(), out);
        out.writeFieldName("after");
        findings.writeFinding(turn.after(), out);
        out.writeEndObject();
    }
}
