package io.chukou.compliance.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.CertificateFacts;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The days that a condition names are all the days on which its answer turns. */
class TurningDaysPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 1000;

    private static final Fact<PartialDate> DAY_AFTER_TOMORROW = Fact.derived(
            "dayAfterTomorrow",
            List.of(CaseFacts.AS_OF),
            e -> Optional.of(PartialDate.of(e.asOf().getEarliest().plusDays(2))));

    private static final Fact<DayRange> SOMEWHERE_SOON = Fact.derived(
            "somewhereSoon",
            List.of(CaseFacts.APPLICATION_DATE),
            e -> Optional.of(DayRange.of(
                    e.asOf().getEarliest().plusDays(3), e.asOf().getEarliest().plusDays(9))));

    @Property(tries = 300, seed = Draws.SEED)
    void an_answer_turns_only_on_a_named_day(@ForAll("conditions") Condition condition, @ForAll("dates") String date) {
        ExportCase exportCase = CaseFile.empty()
                .with("registrationCertificate.registrationDate", date)
                .build();
        TurningDays named = new TurningDays(START.toEpochDay(), START.toEpochDay() + DAYS);
        condition.turningDays(on(exportCase, 0), named);
        Truth before = condition.evaluate(on(exportCase, 0));
        for (int day = 1; day <= DAYS; day++) {
            Truth now = condition.evaluate(on(exportCase, day));
            if (now != before) {
                assertThat(named.days())
                        .as("%s with %s", condition, date)
                        .contains(START.plusDays(day).toEpochDay());
            }
            before = now;
        }
    }

    /** Too many named days cost time; a comparison of one fixed day with one that moves names four at most. */
    @Property(tries = 200, seed = Draws.SEED)
    void few_days_are_named(@ForAll("comparisons") Condition condition, @ForAll("dates") String date) {
        ExportCase exportCase = CaseFile.empty()
                .with("registrationCertificate.registrationDate", date)
                .build();
        TurningDays named = new TurningDays(START.toEpochDay(), START.toEpochDay() + DAYS);
        condition.turningDays(on(exportCase, 0), named);
        assertThat(named.mayTurnOnAnyDay()).isFalse();
        assertThat(named.days()).hasSizeLessThanOrEqualTo(4);
    }

    private static Evidence on(ExportCase exportCase, int day) {
        return Evidence.of(exportCase, Question.on(START.plusDays(day)), LawTables.standard());
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "2026", "2026-02", "2025-08-31", "2024-02-29", "2026-01-01", "2026-12-31", "2028-02-28", "2027");
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.oneOf(comparisons(), strange());
        return Arbitraries.oneOf(
                leaves,
                leaves.map(Conditions::not),
                Combinators.combine(leaves, leaves).as((a, b) -> Conditions.and(a, b)),
                Combinators.combine(leaves, leaves).as((a, b) -> Conditions.or(a, b)));
    }

    @Provide
    Arbitrary<Condition> comparisons() {
        Arbitrary<Day> moving = Arbitraries.of(CaseFacts.AS_OF, CaseFacts.APPLICATION_DATE)
                .map(Day::of)
                .flatMap(this::moved);
        Arbitrary<Day> fixed = Arbitraries.of(Day.of(CertificateFacts.REGISTRATION_DATE), Day.on(START.plusDays(400)))
                .flatMap(this::moved);
        return Combinators.combine(
                        moving,
                        fixed,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 200))
                .as(TurningDaysPropertyTest::compare);
    }

    private static Condition compare(Day moving, Day fixed, int kind, int days) {
        return switch (kind) {
            case 0 -> moving.isBefore(fixed);
            case 1 -> moving.isNotAfter(fixed);
            case 2 -> fixed.isBefore(moving);
            case 3 -> fixed.isNotAfter(moving);
            case 4 -> new DaysBetween(fixed, moving, 0, days);
            default -> new DaysBetween(moving, fixed, 10, days + 10);
        };
    }

    /** Steps of months and years join and skip days at the ends of months. */
    private Arbitrary<Day> moved(Day day) {
        return Arbitraries.of(
                day,
                day.plusDays(181),
                day.plusMonths(1),
                day.plusMonths(-1),
                day.plusYears(1),
                day.plusYears(-1).plusDays(-1),
                day.plusMonths(1).plusMonths(-1));
    }

    /** Conditions that follow the day in a way that names no single days, and some that do not follow it at all. */
    private Arbitrary<Condition> strange() {
        Day asOf = Day.of(CaseFacts.AS_OF);
        return Arbitraries.of(
                asOf.plusMonths(1).isBefore(asOf.plusDays(31)),
                new DaysBetween(asOf, asOf.plusMonths(1), 0, 30),
                Day.of(DAY_AFTER_TOMORROW).isBefore(Day.on(START.plusDays(100))),
                Day.of(CertificateFacts.REGISTRATION_DATE).isBefore(Day.ofRange(SOMEWHERE_SOON)),
                Conditions.sameDay(CaseFacts.AS_OF, CertificateFacts.REGISTRATION_DATE),
                Conditions.sameDay(CertificateFacts.REGISTRATION_DATE, CaseFacts.APPLICATION_DATE),
                Conditions.sameDay(CaseFacts.AS_OF, CaseFacts.APPLICATION_DATE),
                Conditions.sameDay(DAY_AFTER_TOMORROW, CertificateFacts.REGISTRATION_DATE),
                Conditions.is(CaseFacts.AS_OF, PartialDate.of(START.plusDays(7))),
                Conditions.present(CaseFacts.APPLICATION_DATE),
                Conditions.present(DAY_AFTER_TOMORROW),
                Conditions.test(
                        "isFirstOfMonth",
                        List.of(CaseFacts.AS_OF),
                        e -> Truth.of(e.asOf().getEarliest().getDayOfMonth() == 1)));
    }
}
