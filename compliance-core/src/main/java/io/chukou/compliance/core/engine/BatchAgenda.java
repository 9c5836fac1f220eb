package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.TurningDays;
import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds everything due or expiring for the vehicles of a consignment and for the whole; what several share is one entry. */
final class BatchAgenda {
    private final Engine engine;
    private final List<ExportCase> given;
    private final List<ExportCase> cases;
    private final Question question;
    private final LocalDate horizon;
    private final Map<List<Object>, Obligation> found = new LinkedHashMap<>();

    BatchAgenda(Engine engine, Consignment consignment, Question question, LocalDate horizon) {
        this.engine = engine;
        this.given = consignment.getVehicles().orElse(List.of());
        this.cases = consignment.toCases();
        this.question = question;
        this.horizon = horizon;
    }

    /** The entries in rulebook order, then by the places of their vehicles; those of the whole last. */
    List<Obligation> entries() {
        for (int i = 0; i < cases.size(); i++) {
            Obligation.Vehicle vehicle =
                    new Obligation.Vehicle(i + 1, given.get(i).getReference().map(Masking::text));
            Agenda.of(engine, cases.get(i), question, horizon).entries().forEach(entry -> add(entry.of(vehicle)));
        }
        Agenda.Look whole = new Agenda.Look(
                asked -> engine.evidence(cases, asked),
                evidence -> batch(evidence.question()).stepDay());
        Stream<Obligation> ofWhole =
                new Agenda(engine.consignmentJudges(), whole, question, horizon).entries().stream();
        Stream<Obligation> ofVehicles =
                engine.rules().stream().flatMap(rule -> found.values().stream().filter(entry -> entry.rule() == rule));
        return Stream.concat(ofVehicles, ofWhole).toList();
    }

    private void add(Obligation entry) {
        List<Object> key = List.of(
                entry.kind(),
                entry.rule().code(),
                entry.stages(),
                entry.isChangeOfLaw(),
                entry.earliest(),
                entry.latest());
        found.merge(key, entry, Obligation::and);
    }

    /** The verdict on the whole on the day asked about. */
    Verdict verdict() {
        return batch(question).verdict();
    }

    /** The first later day on which the verdict on the whole is another one. It turns only with a vehicle or a rule on the whole. */
    @Nullable
    LocalDate recheck() {
        Verdict now = verdict();
        return days().stream()
                .filter(day -> batch(question.onDay(day)).verdict() != now)
                .findFirst()
                .orElse(null);
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (ExportCase vehicle : cases) {
            Timeline timeline = new Timeline(engine, vehicle, question, horizon);
            for (Stretch next = timeline.next(); next != null; next = timeline.next()) {
                days.add(next.first());
            }
        }
        TurningDays named = new TurningDays(question.asOf().toEpochDay(), horizon.toEpochDay());
        for (Judge judge : engine.consignmentJudges()) {
            judge.turningDays(engine.evidence(cases, question), named);
        }
        named.days().forEach(day -> days.add(LocalDate.ofEpochDay(day)));
        return days;
    }

    private Batch batch(Question asked) {
        return new Batch(engine, cases, asked);
    }
}
