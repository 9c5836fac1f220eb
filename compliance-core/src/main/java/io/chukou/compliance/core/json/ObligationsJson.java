package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.Obligations;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes calendars of obligations as JSON in one fixed order, without white space, as UTF-8.
 *
 * <p>A day that is not known is left out: an entry without {@code day} is a standing duty, one without {@code latest} is not known
 * to be kept after its day. An entry names vehicles in the calendar of a consignment alone. It can carry the texts of one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class ObligationsJson {
    private final AssessmentJson findings;
    private final @Nullable Messages messages;

    private ObligationsJson(AssessmentJson findings, @Nullable Messages messages) {
        this.findings = findings;
        this.messages = messages;
    }

    /**
     * Returns the writer of the canonical form, which holds no text.
     *
     * @return the writer
     */
    public static ObligationsJson canonical() {
        return new ObligationsJson(AssessmentJson.brief(), null);
    }

    /**
     * Returns the same writer, adding a text and, where there is something to do, an action to every entry, and saying in words
     * when to ask again.
     *
     * @param texts the texts
     * @return the new writer
     */
    public ObligationsJson with(Messages texts) {
        return new ObligationsJson(findings.with(texts), texts);
    }

    /**
     * Writes a calendar.
     *
     * @param calendar the calendar
     * @return the JSON text
     */
    public String write(Obligations calendar) {
        return JsonText.of(out -> write(calendar, out));
    }

    private void write(Obligations calendar, JsonGenerator out) throws IOException {
        out.writeStartObject();
        AssessmentJson.writeHead(
                calendar.reference(), calendar.verdict(), calendar.question(), calendar.rulebook(), out);
        out.writeStringField("horizon", calendar.horizon().toString());
        writeDay("recheck", calendar.recheck(), out);
        if (messages != null) {
            out.writeStringField("recheckInWords", messages.recheck(calendar));
        }
        out.writeArrayFieldStart("entries");
        for (Obligation entry : calendar.entries()) {
            write(entry, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Obligation entry, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", entry.kind().name());
        out.writeStringField("rule", entry.rule().code());
        writeDay("day", entry.day(), out);
        writeDay("earliest", entry.earliest(), out);
        writeDay("latest", entry.latest(), out);
        AssessmentJson.writeNames("stages", entry.stages(), out);
        out.writeBooleanField("changeOfLaw", entry.isChangeOfLaw());
        writeVehicles(entry.vehicles(), out);
        if (messages != null) {
            out.writeStringField("text", messages.obligation(entry));
            out.writeStringField("action", messages.action(entry));
        }
        out.writeFieldName("finding");
        findings.writeFinding(entry.finding(), out);
        out.writeEndObject();
    }

    private static void writeVehicles(List<Obligation.Vehicle> vehicles, JsonGenerator out) throws IOException {
        if (vehicles.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("vehicles");
        for (Obligation.Vehicle vehicle : vehicles) {
            out.writeStartObject();
            out.writeNumberField("place", vehicle.place());
            if (vehicle.reference().isPresent()) {
                out.writeStringField("reference", vehicle.reference().get());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeDay(String field, Optional<LocalDate> day, JsonGenerator out) throws IOException {
        if (day.isPresent()) {
            out.writeStringField(field, day.get().toString());
        }
    }
}
