package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Obstacles;
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.roadmap.LegalTime;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.model.value.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes roadmaps as JSON in one fixed order, without white space, as UTF-8: one entry for each milestone, in the order of the
 * law.
 *
 * <p>It can carry the texts of one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class RoadmapJson {
    private final @Nullable Messages messages;

    private RoadmapJson(@Nullable Messages messages) {
        this.messages = messages;
    }

    /**
     * Returns the writer of the canonical form, which holds no text.
     *
     * @return the writer
     */
    public static RoadmapJson canonical() {
        return new RoadmapJson(null);
    }

    /**
     * Returns the same writer, adding to every milestone its name and who acts.
     *
     * @param texts the texts
     * @return the new writer
     */
    public RoadmapJson with(Messages texts) {
        return new RoadmapJson(texts);
    }

    /**
     * Writes a roadmap.
     *
     * @param roadmap the roadmap
     * @return the JSON text
     */
    public String write(Roadmap roadmap) {
        return JsonText.of(out -> write(roadmap, out));
    }

    private void write(Roadmap roadmap, JsonGenerator out) throws IOException {
        out.writeStartObject();
        AssessmentJson.writeHead(roadmap.reference(), roadmap.verdict(), roadmap.question(), roadmap.rulebook(), out);
        out.writeArrayFieldStart("milestones");
        for (Progress progress : roadmap.progress()) {
            write(progress, roadmap.isOverdue(progress), out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Progress progress, boolean overdue, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeMilestone(progress.milestone(), out);
        out.writeStringField("state", progress.state().name());
        if (progress.indicative()) {
            out.writeBooleanField("indicative", true);
        }
        PartialDate since = progress.since();
        if (since != null) {
            out.writeStringField("since", since.toString());
        }
        AssessmentJson.writeNames("clauses", progress.milestone().clauses(), out);
        AssessmentJson.writeNames("needs", progress.needs(), out);
        AssessmentJson.writeNames("brings", progress.milestone().brings(), out);
        write("officeTime", progress.milestone().officeTime(), progress.expectedEnd(), out);
        write("deadline", progress.milestone().deadline(), progress.latest(), out);
        if (overdue) {
            out.writeBooleanField("overdue", true);
        }
        write(progress.obstacles(), out);
        writeDay("lapses", progress.lapses(), out);
        out.writeEndObject();
    }

    private void writeMilestone(Milestone milestone, JsonGenerator out) throws IOException {
        out.writeStringField("milestone", milestone.key());
        if (messages != null) {
            out.writeStringField("title", messages.title(milestone));
            out.writeStringField("office", messages.office(milestone));
        }
        AssessmentJson.writeNames("after", milestone.after(), out);
    }

    private static void write(String field, Optional<LegalTime> time, @Nullable DayRange days, JsonGenerator out)
            throws IOException {
        if (time.isPresent()) {
            out.writeObjectFieldStart(field);
            out.writeNumberField("amount", time.get().amount());
            out.writeStringField("unit", time.get().unit().name());
            Fact<PartialDate> from = time.get().from();
            if (from != null) {
                out.writeStringField("from", from.path());
            }
            out.writeStringField("clause", time.get().clause().key());
            if (days != null) {
                writeDay("earliest", LocalDate.ofEpochDay(days.first()), out);
                writeDay("latest", LocalDate.ofEpochDay(days.last()), out);
            }
            out.writeEndObject();
        }
    }

    private static void write(Obstacles obstacles, JsonGenerator out) throws IOException {
        Verdict verdict = obstacles.verdict();
        if (verdict != null) {
            out.writeStringField("verdict", verdict.name());
        }
        AssessmentJson.writeNames("barredBy", obstacles.rules(), out);
        AssessmentJson.writeNames("waitsFor", obstacles.milestones(), out);
        AssessmentJson.writeNames("missingFacts", obstacles.facts(), out);
        writeDay("opens", obstacles.opens(), out);
    }

    private static void writeDay(String field, @Nullable LocalDate day, JsonGenerator out) throws IOException {
        if (day != null) {
            out.writeStringField(field, day.toString());
        }
    }
}
