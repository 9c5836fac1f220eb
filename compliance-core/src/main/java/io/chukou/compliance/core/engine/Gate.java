package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Obstacles;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of a stage have against a milestone, as if all that is still to come were in order. */
final class Gate {
    private final Engine engine;
    private final ExportCase exportCase;
    private final Milestone milestone;
    private final List<Milestone> open;
    private final Question asked;
    private final Assessment assessment;

    /** The open milestones are all that must still be reached before, in the order of the law. */
    Gate(
            Engine engine,
            ExportCase exportCase,
            Question question,
            Milestone milestone,
            Stage stage,
            List<Milestone> open) {
        this.engine = engine;
        this.exportCase = exportCase;
        this.milestone = milestone;
        this.open = open;
        Set<Subject> vouched = EnumSet.noneOf(Subject.class);
        vouched.addAll(question.assumptions());
        vouched.addAll(milestone.subjects());
        open.forEach(earlier -> vouched.addAll(earlier.subjects()));
        this.asked = question.at(stage).absentMeans(Absence.UNKNOWN).assuming(vouched);
        this.assessment = engine.assess(exportCase, asked);
    }

    /** The milestones before are those of the open ones that come directly before. */
    Obstacles obstacles(List<Milestone> before) {
        List<Rule> bars = findings().stream()
                .map(Finding::rule)
                .filter(this::concerns)
                .filter(rule -> !isAwaited(rule))
                .toList();
        return milestone.onlyAbout().isPresent()
                ? new Obstacles(null, bars, before, List.of(), null)
                : new Obstacles(assessment.verdict(), bars, before, missing(), opens());
    }

    /** What an open milestone settles is waited for with it. */
    private List<Fact<?>> missing() {
        return assessment.missingFacts().stream()
                .filter(fact -> open.stream().noneMatch(one -> one.subjects().contains(fact.subject())))
                .toList();
    }

    private List<Finding> findings() {
        if (milestone.onlyAbout().isPresent()) {
            return assessment.findings(Outcome.VIOLATED).stream()
                    .filter(finding -> finding.rule().consequence() == Consequence.BLOCK)
                    .toList();
        }
        Tally tally = new Tally(assessment.findings());
        return isBarred()
                ? assessment.findings().stream()
                        .filter(finding -> tally.restsOn(assessment.verdict(), finding))
                        .toList()
                : List.of();
    }

    private boolean isBarred() {
        return assessment.verdict() == Verdict.BLOCKED || assessment.verdict() == Verdict.OUT_OF_SCOPE;
    }

    private boolean concerns(Rule rule) {
        return milestone
                .onlyAbout()
                .map(only -> rule.facts().stream().allMatch(fact -> fact.subject() == only))
                .orElse(true);
    }

    /** A rule that wants what an open milestone brings about waits for it and bars nothing. */
    private boolean isAwaited(Rule rule) {
        Set<Fact<?>> wanted = new HashSet<>();
        rule.requirement().facts(wanted::add);
        return open.stream().anyMatch(one -> wanted.contains(one.proof()));
    }

    private @Nullable LocalDate opens() {
        return isBarred()
                ? engine.outlook(exportCase, asked, asked.asOf().plusYears(1))
                        .opens()
                        .orElse(null)
                : null;
    }
}
