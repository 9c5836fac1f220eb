package io.chukou.compliance.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.VehicleFacts;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A plan answers as its conditions do, each by itself. */
class PlanPropertyTest {
    private static final List<Condition> CONDITIONS = Rulebook.standard().rules().stream()
            .flatMap(rule -> Stream.of(rule.applies(), rule.requirement()))
            .toList();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    @Provide
    Arbitrary<CaseFile> files() {
        return AnyCase.withChanges(8);
    }

    @Provide
    Arbitrary<Readings> readings() {
        return Arbitraries.of(Rulebook.standard().openReadings())
                .flatMap(reading -> Arbitraries.of(reading.alternatives())
                        .map(alternative -> Readings.defaults().with(reading, alternative)));
    }

    @Property(tries = 300, seed = Draws.SEED)
    void a_plan_answers_as_its_conditions_do(
            @ForAll("files") CaseFile file, @ForAll("readings") Readings readings, @ForAll Absence absence) {
        Evidence one = evidence(file.build(), readings, absence);
        Evidence other = evidence(file.build(), readings, absence);
        Plan plan = Plan.of(CONDITIONS, readings);
        assertThat(plan.fits(one)).isTrue();
        Answers answers = plan.answer(one);
        for (int i = 0; i < CONDITIONS.size(); i++) {
            assertThat(answers.to(i))
                    .as("%s", CONDITIONS.get(i))
                    .isEqualTo(CONDITIONS.get(i).evaluate(other, Truth.TRUE));
        }
    }

    @Example
    void a_plan_fits_no_other_reading_and_nothing_assumed_or_wanted_on_paper() {
        Plan plan = Plan.of(CONDITIONS, Readings.defaults());
        ExportCase empty = ExportCase.builder().build();
        Evidence plain = evidence(empty, Readings.defaults(), Absence.UNKNOWN);
        assertThat(plan.fits(plain)).isTrue();
        assertThat(plan.fits(plain.under(Readings.defaults().with(StandardReadings.IMPORTED_CAR, "letter-due"))))
                .isFalse();
        Question vouched = Question.on(DAY).assuming(Set.of(VehicleFacts.MODIFIED.subject()));
        assertThat(plan.fits(Evidence.of(empty, vouched, LawTables.standard()).withAssumptions()))
                .isFalse();
    }

    @Example
    void equal_conditions_share_a_place_and_negations_take_none() {
        Condition modified = Conditions.isTrue(VehicleFacts.MODIFIED);
        Plan plan = Plan.of(
                List.of(
                        modified,
                        Conditions.isTrue(VehicleFacts.MODIFIED),
                        Conditions.not(modified),
                        Conditions.and(modified, Conditions.and(modified, Conditions.not(modified)))),
                Readings.defaults());
        assertThat(plan.later).hasSize(2);
        assertThat(plan.joins).hasSize(1);
    }

    private static Evidence evidence(ExportCase exportCase, Readings readings, Absence absence) {
        Question question = Question.on(DAY).absentMeans(absence);
        return Evidence.of(exportCase, question, LawTables.standard()).under(readings);
    }
}
