package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.condition.TurningDays;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a duty exists in a case, what must be known to say so, and the first later day on which it no longer does although
 * no fact changes.
 */
record Need(Truth truth, List<Fact<?>> missing, @Nullable LocalDate lapses) {
    /** What no rule decides is needed. */
    static final Need CERTAIN = new Need(Truth.TRUE, List.of(), null);

    /** What a rulebook has no rule for is not. */
    static final Need NONE = new Need(Truth.FALSE, List.of(), null);

    static Need of(Judge judge, Engine engine, ExportCase exportCase, Question question) {
        Stage stage = judge.rule().stages().iterator().next();
        Question asked = question.at(stage);
        Evidence evidence = engine.evidence(exportCase, asked);
        Truth truth = judge.concerns(evidence, engine.stepDay(evidence));
        Set<Fact<?>> missing = new LinkedHashSet<>();
        if (truth == Truth.UNKNOWN) {
            judge.missingForForce(evidence, engine.stepDay(evidence), missing::add);
            judge.rule().applies().missing(evidence, missing::add);
        }
        LocalDate lapses = truth == Truth.FALSE ? null : lapses(judge, engine, exportCase, asked);
        return new Need(truth, List.copyOf(missing), lapses);
    }

    private static @Nullable LocalDate lapses(Judge judge, Engine engine, ExportCase exportCase, Question question) {
        long asOf = question.asOf().toEpochDay();
        TurningDays days = new TurningDays(asOf, asOf);
        judge.turningDays(engine.evidence(exportCase, question), days);
        for (long day : days.days()) {
            LocalDate later = LocalDate.ofEpochDay(day);
            Evidence then = engine.evidence(exportCase, question.onDay(later));
            if (judge.concerns(then, engine.stepDay(then)) == Truth.FALSE) {
                return later;
            }
        }
        return null;
    }
}
