package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Obstacles;
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.roadmap.LegalTime;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.core.roadmap.Milestones;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where one case stands at each milestone, in the order of the law. */
final class Survey {
    private final Engine engine;
    private final ExportCase exportCase;
    private final Question question;
    private final Evidence evidence;
    private final Map<Milestone, Progress> found = new LinkedHashMap<>();

    Survey(Engine engine, ExportCase exportCase, Question question) {
        this.engine = engine;
        this.exportCase = exportCase;
        this.question = question;
        this.evidence = engine.evidence(exportCase, question);
    }

    List<Progress> progress() {
        Milestones.all().forEach(milestone -> found.put(milestone, of(milestone)));
        return List.copyOf(found.values());
    }

    private Progress of(Milestone milestone) {
        if (milestone.reached().evaluate(evidence) == Truth.TRUE) {
            PartialDate since = milestone.day().map(day -> day.read(evidence)).orElse(null);
            return Progress.passed(milestone, Progress.State.DONE, since, needs(milestone));
        }
        Need need = milestone.neededBy().map(this::need).orElse(Need.CERTAIN);
        boolean needed = need.truth() != Truth.FALSE && milestone.needed().evaluate(evidence) != Truth.FALSE;
        return needed
                ? toCome(milestone, need)
                : Progress.passed(milestone, Progress.State.NOT_NEEDED, null, needs(milestone));
    }

    private Need need(String code) {
        for (Judge judge : engine.judges()) {
            if (judge.rule().code().equals(code)) {
                return Need.of(judge, engine, exportCase, question);
            }
        }
        return Need.NONE;
    }

    private Progress toCome(Milestone milestone, Need need) {
        Obstacles obstacles = need.truth() == Truth.TRUE
                ? obstacles(milestone)
                : new Obstacles(Verdict.UNDETERMINED, List.of(), List.of(), need.missing(), null);
        return Progress.open(
                milestone,
                obstacles,
                needs(milestone),
                milestone.officeTime().map(time -> end(time, obstacles)).orElse(null),
                milestone.deadline().flatMap(this::latest).orElse(null),
                need.lapses());
    }

    private Obstacles obstacles(Milestone milestone) {
        List<Milestone> before = milestone.after().stream().filter(this::isOpen).toList();
        Stage stage = milestone.stage().orElse(null);
        return stage == null
                ? new Obstacles(null, List.of(), before, List.of(), null)
                : new Gate(engine, exportCase, question, milestone, stage, openBefore(milestone)).obstacles(before);
    }

    /** All that must still be reached before, in the order of the law. What is reached is not asked what came before it. */
    private List<Milestone> openBefore(Milestone milestone) {
        Set<Milestone> open = new LinkedHashSet<>();
        collectOpen(milestone, open);
        return found.keySet().stream().filter(open::contains).toList();
    }

    private void collectOpen(Milestone milestone, Set<Milestone> sink) {
        milestone.after().stream().filter(this::isOpen).filter(sink::add).forEach(one -> collectOpen(one, sink));
    }

    private boolean isOpen(Milestone milestone) {
        Progress progress = found.get(milestone);
        return progress != null && !progress.isPassed();
    }

    /** Papers of milestones that are not needed are not either. */
    private List<Paper> needs(Milestone milestone) {
        List<Paper> spared = found.values().stream()
                .filter(one -> one.state() == Progress.State.NOT_NEEDED)
                .flatMap(one -> one.milestone().brings().stream())
                .toList();
        return milestone.needs().stream()
                .filter(paper -> !spared.contains(paper))
                .toList();
    }

    private @Nullable DayRange end(LegalTime time, Obstacles obstacles) {
        DayRange begun = time.start(evidence).orElse(null);
        if (begun != null) {
            return time.end(begun, evidence);
        }
        DayRange today = DayRange.of(question.asOf(), question.asOf());
        return obstacles.state() == Progress.State.POSSIBLE_NOW ? time.end(today, evidence) : null;
    }

    private Optional<DayRange> latest(LegalTime deadline) {
        return deadline.start(evidence).map(start -> deadline.end(start, evidence));
    }
}
