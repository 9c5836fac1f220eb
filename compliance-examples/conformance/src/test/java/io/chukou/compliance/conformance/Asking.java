package io.chukou.compliance.conformance;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the vectors say of the rules of a single case. */
final class Asking {
    static final Rulebook STANDARD = Rulebook.standard();

    private static final CaseReader READER = CaseReader.strict();
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 24);

    private static final List<Vector> VECTORS = read();

    /** Several tests look at the same cases and answers, which take longer to make than to look at. */
    private static final Map<String, ExportCase> CASES = new ConcurrentHashMap<>();

    private static final Map<String, Assessment> ANSWERS = new ConcurrentHashMap<>();
    private static final Map<Readings, ExportValidator> VALIDATORS = new ConcurrentHashMap<>();

    private final Map<String, ExportValidator> alone = new HashMap<>();

    static List<Vector> vectors() {
        return VECTORS;
    }

    private static List<Vector> read() {
        try {
            return Vector.all(Path.of(Run.VECTORS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExportCase exportCase(Vector vector) {
        return CASES.computeIfAbsent(vector.id(), id -> read(vector));
    }

    private static ExportCase read(Vector vector) {
        try {
            return READER.read(vector.file().required("case").toString());
        } catch (IntakeException e) {
            throw new IllegalArgumentException(vector.id(), e);
        }
    }

    /** What the standard rulebook says, read as the question has it. */
    static Assessment assessment(Vector vector) {
        return ANSWERS.computeIfAbsent(
                vector.id(), id -> validator(readings(vector)).assess(exportCase(vector), question(vector)));
    }

    static ExportValidator validator(Readings readings) {
        return VALIDATORS.computeIfAbsent(
                readings, selected -> ExportValidator.of(STANDARD.with("read as asked", selected)));
    }

    static Question question(Vector vector) {
        return Asked.question(vector.file().required("question"));
    }

    static Readings readings(Vector vector) {
        return Asked.readings(vector.file().required("question").required("readings"));
    }

    /** Whether the vector states, alone or by what it says of all others, what this rule says. */
    static boolean states(Vector vector, Rule rule) {
        boolean all = vector.expected().required("others").asText().equals("SATISFIED_OR_NOT_APPLICABLE");
        return all || vector.file().path("rule").asText().equals(rule.code());
    }

    /** A validator with this rule and no other, which explains it at a fraction of the cost. */
    ExportValidator alone(Rule rule, Readings readings) {
        Readings own = Readings.defaults();
        for (Readings.Selected one : readings.selected()) {
            if (rule.readings().contains(one.reading())) {
                own = own.with(one.reading(), one.alternative());
            }
        }
        Readings selected = own;
        return alone.computeIfAbsent(
                rule.code() + selected,
                key -> ExportValidator.of(Rulebook.of(key, CHECKED, List.of(rule), STANDARD.tables())
                        .with(key, selected)));
    }
}
