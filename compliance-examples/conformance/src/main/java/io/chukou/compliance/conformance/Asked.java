package io.chukou.compliance.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The question of a vector in the words of this library. */
final class Asked {
    private Asked() {}

    static Question question(JsonNode question) {
        Set<Subject> assumptions = EnumSet.noneOf(Subject.class);
        question.path("assumptions").forEach(name -> assumptions.add(Subject.valueOf(name.asText())));
        return new Question(
                Stage.valueOf(question.required("stage").asText()),
                day(question.required("asOf").asText()),
                Absence.valueOf(question.required("absence").asText()),
                assumptions);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No day: " + text, e);
        }
    }

    /** The validator that reads the law as the question says. */
    static ExportValidator validator(JsonNode selected) {
        Readings readings = readings(selected);
        return readings.selected().isEmpty()
                ? ExportValidator.standard()
                : ExportValidator.of(Rulebook.standard().with("read otherwise", readings));
    }

    /** The readings of a question; one that is not named has its default. */
    static Readings readings(JsonNode selected) {
        Readings readings = Readings.defaults();
        for (Map.Entry<String, JsonNode> one : selected.properties()) {
            Reading reading = StandardReadings.find(one.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("No reading: " + one.getKey()));
            readings = readings.with(reading, one.getValue().asText());
        }
        return readings;
    }
}
