package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.result.Dependence;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.core.testkit.ReadingCase;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a verdict depends on is what other rulebooks say, one other alternative at a time. */
class ReadingsPropertyTest {
    private static final Map<Readings, ExportValidator> VALIDATORS = new HashMap<>();

    private static ExportValidator validator(Readings readings) {
        return VALIDATORS.computeIfAbsent(
                readings, r -> ExportValidator.of(Rulebook.standard().with("read otherwise", r)));
    }

    @Provide
    Arbitrary<CaseFile> files() {
        return AnyCase.withChanges(8);
    }

    @Provide
    Arbitrary<UnaryOperator<CaseFile>> changes() {
        return AnyCase.changes(2);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(Stage.TRANSFER_REGISTRATION, Stage.LICENCE_APPLICATION),
                        Arbitraries.of("2025-12-31", "2026-01-01", "2026-06-20", "2026-07-31", "2027-01-10")
                                .map(LocalDate::parse),
                        Arbitraries.of(Absence.class),
                        Arbitraries.of(Assumptions.NONE, Assumptions.PROSPECT, EnumSet.allOf(Subject.class)))
                .as(Question::new);
    }

    @Provide
    Arbitrary<Readings> selections() {
        return Arbitraries.of(StandardReadings.all())
                .flatMap(reading -> Arbitraries.of(reading.alternatives()).map(name -> Map.entry(reading, name)))
                .list()
                .ofMaxSize(2)
                .map(list -> {
                    Readings readings = Readings.defaults();
                    for (Map.Entry<Reading, String> one : list) {
                        readings = readings.with(one.getKey(), one.getValue());
                    }
                    return readings;
                });
    }

    @Provide
    Arbitrary<ReadingCase> flips() {
        return Arbitraries.of(ReadingCase.all());
    }

    /** Close to the cases that flip, in which something else is unknown, differs or is only declared. */
    @Property(tries = 400, seed = Draws.SEED)
    void a_decided_verdict_near_a_flip_depends_on_exactly_the_single_alternatives_that_change_it(
            @ForAll("flips") ReadingCase flip,
            @ForAll("changes") UnaryOperator<CaseFile> change,
            @ForAll boolean prospect,
            @ForAll boolean declared,
            @ForAll("selections") Readings readings) {
        CaseFile file = change.apply(flip.caseFile());
        Question question = prospect ? flip.question().assuming(Assumptions.PROSPECT) : flip.question();
        check(declared ? file.with("basis", "DECLARED") : file, question, readings);
    }

    @Property(tries = 400, seed = Draws.SEED)
    void a_decided_verdict_depends_on_exactly_the_single_alternatives_that_change_it(
            @ForAll("files") CaseFile file,
            @ForAll("questions") Question question,
            @ForAll("selections") Readings readings) {
        check(file, question, readings);
    }

    private static void check(CaseFile file, Question question, Readings readings) {
        ExportCase exportCase = file.build();
        Verdict verdict = validator(readings).assess(exportCase, question).verdict();
        List<Dependence> expected = new ArrayList<>();
        for (Reading reading : Rulebook.standard().openReadings()) {
            for (String alternative : reading.alternatives()) {
                Verdict other = validator(readings.with(reading, alternative))
                        .assess(exportCase, question)
                        .verdict();
                if (verdict != Verdict.UNDETERMINED && other != verdict) {
                    expected.add(new Dependence(reading, readings.alternative(reading), alternative, other));
                }
            }
        }
        assertThat(validator(readings).assess(exportCase, question).dependsOn()).isEqualTo(expected);
    }
}
