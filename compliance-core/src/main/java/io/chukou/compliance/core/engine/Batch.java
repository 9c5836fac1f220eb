package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vehicles of a consignment under one question: each by itself, and the whole.
 *
 * <p>The rules on the whole are decided in three-valued logic: what they lack leaves the verdict open.
 */
final class Batch {
    private final Engine engine;
    private final List<ExportCase> cases;
    private final Question question;

    Batch(Engine engine, List<ExportCase> cases, Question question) {
        this.engine = engine;
        this.cases = cases;
        this.question = question;
    }

    ConsignmentAssessment assess(@Nullable String reference) {
        List<Assessment> vehicles =
                cases.stream().map(vehicle -> engine.assess(vehicle, question)).toList();
        Evidence whole = engine.evidence(cases, question);
        List<Finding> findings = findings(whole);
        Verdict verdict = verdict(findings, vehicles);
        List<Finding> onPaper = findings;
        boolean indicative = vehicles.stream().anyMatch(Assessment::isIndicative);
        if (whole.isAnythingDeclared()) {
            onPaper = findings(whole.onPaperOnly());
            indicative |= new Tally(findings).verdict() != new Tally(onPaper).verdict();
        }
        return new ConsignmentAssessment(
                reference,
                question,
                engine.stamp(),
                verdict,
                indicative,
                Engine.marked(findings, onPaper),
                vehicles,
                () -> new Splitter(engine, cases, question).split());
    }

    /** The verdict on the whole. */
    Verdict verdict() {
        return assess(null).verdict();
    }

    /** The days on which the vehicles' steps are taken. */
    DayRange stepDay() {
        return stepDay(engine.evidence(cases, question));
    }

    /** What the rules on the whole say; single vehicles are not looked at. */
    List<Finding> findings() {
        return findings(engine.evidence(cases, question));
    }

    private List<Finding> findings(Evidence whole) {
        DayRange step = stepDay(whole);
        Judge[] judges = engine.consignmentJudges();
        Finding[] findings = new Finding[judges.length];
        for (int i = 0; i < judges.length; i++) {
            findings[i] = judges[i].judge(whole, step);
        }
        return List.of(findings);
    }

    /** The law of the days on which the vehicles' steps are taken governs the whole. */
    private DayRange stepDay(Evidence whole) {
        return whole.vehicles().stream()
                .map(vehicle -> engine.stepDay(whole.inside(vehicle)))
                .reduce(DayRange::hull)
                .orElse(DayRange.of(question.asOf(), question.asOf()));
    }

    private static Verdict verdict(List<Finding> findings, List<Assessment> vehicles) {
        if (vehicles.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (vehicles.stream().allMatch(vehicle -> vehicle.verdict() == Verdict.OUT_OF_SCOPE)) {
            return Verdict.OUT_OF_SCOPE;
        }
        return vehicles.stream()
                .map(vehicle -> vehicle.verdict() == Verdict.OUT_OF_SCOPE ? Verdict.BLOCKED : vehicle.verdict())
                .reduce(new Tally(findings).verdict(), Bounds::worse);
    }
}
