package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Dependence;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which readings a verdict depends on, by trying every other alternative, one at a time.
 *
 * <p>Where findings are open and the verdict is decided only because every completion decides it alike, it may be another one
 * although no finding weighs otherwise.
 */
final class Trials {
    /** Tries nothing. */
    static final Trials NONE = new Trials();

    private final Readings readings;
    private final Map<Stage, List<Trial>> byStage = new EnumMap<>(Stage.class);

    private Trials() {
        this.readings = Readings.defaults();
    }

    Trials(Rulebook rulebook, Judge[] judges) {
        this.readings = rulebook.readings();
        for (Stage stage : Stage.values()) {
            byStage.put(stage, trials(rulebook, judges, stage));
        }
    }

    private List<Trial> trials(Rulebook rulebook, Judge[] judges, Stage stage) {
        List<Trial> trials = new ArrayList<>();
        for (Reading reading : rulebook.openReadings()) {
            for (String alternative : reading.alternatives()) {
                if (!alternative.equals(readings.alternative(reading))) {
                    trials.add(new Trial(reading, alternative, readings, judges, stage));
                }
            }
        }
        trials.removeIf(Trial::isIdle);
        return List.copyOf(trials);
    }

    List<Dependence> run(Engine engine, Evidence evidence, List<Finding> findings, Verdict verdict) {
        if (verdict == Verdict.UNDETERMINED) {
            return List.of();
        }
        boolean open = new Tally(findings).verdict() == Verdict.UNDETERMINED;
        List<Dependence> dependences = new ArrayList<>();
        for (Trial trial : byStage.getOrDefault(evidence.question().stage(), List.of())) {
            Evidence other = trial.evidence(evidence);
            List<Finding> anew = trial.findings(engine, findings, evidence, other);
            Verdict changed = anew == findings && !open ? verdict : engine.verdict(other, anew);
            if (changed != verdict) {
                dependences.add(dependence(trial, changed));
            }
        }
        return dependences;
    }

    private Dependence dependence(Trial trial, Verdict verdict) {
        Reading reading = trial.reading();
        return new Dependence(reading, readings.alternative(reading), trial.alternative(), verdict);
    }
}
