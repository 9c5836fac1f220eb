package io.chukou.compliance.core.engine;

import static io.chukou.compliance.core.condition.Conditions.always;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.engine.Course.Leg;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The course of one rule over the days, drawn by hand: what is due, overdue or opens. The day asked about is 30 June 2026. */
class CourseTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);
    private static final Rule RULE = Rule.rule("ANY-001")
            .cites(Announcement2024No6.ENCUMBERED)
            .at(Stage.AFTER_EXPORT)
            .requires(always());
    private static final Finding MET = Finding.satisfied(RULE);
    private static final Finding ABSENT = Finding.notApplicable(RULE, Reason.NOT_IN_FORCE);
    private static final Finding BROKEN = Finding.violated(RULE, List.of());
    private static final Finding OPEN = Finding.cannotTell(RULE, List.of(), List.of());
    private static final Finding FAULT = Finding.fault(RULE, "java.lang.IllegalStateException");

    private static Leg from(String day, Finding finding) {
        return new Leg(LocalDate.parse(day), finding);
    }

    private static Course course(Predicate<Finding> waitsForDates, Leg... legs) {
        return new Course(Stage.AFTER_EXPORT, AS_OF, HORIZON, waitsForDates, List.of(legs));
    }

    private static Course course(Leg... legs) {
        return course(open -> false, legs);
    }

    private static List<String> entries(Course course) {
        List<Obligation> entries = new ArrayList<>();
        course.entries(entries::add);
        return entries.stream().map(Obligation::toString).toList();
    }

    @Test
    void the_last_day_before_a_violation_is_due() {
        assertThat(entries(course(from("2026-01-01", MET), from("2026-09-01", BROKEN))))
                .containsExactly("DUE ANY-001 2026-08-31");
    }

    @Test
    void a_last_day_that_is_today_is_due_and_one_that_was_yesterday_is_overdue() {
        assertThat(entries(course(from("2026-01-01", MET), from("2026-07-01", BROKEN))))
                .containsExactly("DUE ANY-001 2026-06-30");
        assertThat(entries(course(from("2026-01-01", MET), from("2026-06-30", BROKEN))))
                .containsExactly("OVERDUE ANY-001 2026-06-29");
    }

    @Test
    void the_horizon_is_the_last_day_that_is_shown() {
        assertThat(entries(course(from("2026-01-01", MET), from("2027-01-01", BROKEN))))
                .containsExactly("DUE ANY-001 2026-12-31");
        assertThat(entries(course(from("2026-01-01", MET), from("2027-01-02", BROKEN))))
                .isEmpty();
    }

    @Test
    void what_was_broken_and_is_met_again_is_not_overdue() {
        assertThat(entries(course(from("2026-01-01", MET), from("2026-03-01", BROKEN), from("2026-05-01", MET))))
                .isEmpty();
        assertThat(entries(course(from("2026-01-01", MET), from("2026-03-01", BROKEN), from("2026-06-30", MET))))
                .isEmpty();
        assertThat(entries(course(from("2026-01-01", MET), from("2026-03-01", BROKEN), from("2026-07-01", MET))))
                .containsExactly("OVERDUE ANY-001 2026-02-28", "OPENS ANY-001 2026-07-01");
    }

    @Test
    void a_violation_ends_on_the_day_it_opens() {
        assertThat(entries(course(from("2026-01-01", BROKEN), from("2026-09-01", MET))))
                .containsExactly("OPENS ANY-001 2026-09-01");
        assertThat(entries(course(from("2026-01-01", BROKEN), from("2026-06-30", MET))))
                .isEmpty();
        assertThat(entries(course(from("2026-01-01", BROKEN), from("2026-12-31", ABSENT))))
                .containsExactly("OPENS ANY-001 2026-12-31");
        assertThat(entries(course(from("2026-01-01", BROKEN), from("2027-01-01", MET))))
                .isEmpty();
    }

    @Test
    void between_kept_and_broken_the_last_day_lies_somewhere_in_the_open_days() {
        assertThat(entries(course(from("2026-01-01", MET), from("2026-08-01", OPEN), from("2026-09-01", BROKEN))))
                .containsExactly("DUE ANY-001 2026-07-31..2026-08-31");
        assertThat(entries(course(from("2026-01-01", BROKEN), from("2026-08-01", OPEN), from("2026-09-01", MET))))
                .containsExactly("OPENS ANY-001 2026-08-01..2026-09-01");
    }

    /** The duty came into being while it was open: nobody ever kept it, so its last day is the last of the open ones. */
    @Test
    void a_duty_that_is_open_since_it_exists_has_only_its_latest_day() {
        assertThat(entries(course(from("2026-01-01", ABSENT), from("2026-03-01", OPEN), from("2026-09-01", BROKEN))))
                .containsExactly("DUE ANY-001 2026-08-31");
        assertThat(entries(course(from("2026-01-01", ABSENT), from("2026-06-30", OPEN), from("2026-09-01", BROKEN))))
                .containsExactly("DUE ANY-001 2026-08-31");
        assertThat(entries(course(from("2026-01-01", ABSENT), from("2026-07-01", OPEN), from("2026-09-01", BROKEN))))
                .containsExactly("DUE ANY-001 2026-06-30..2026-08-31");
    }

    @Test
    void a_duty_whose_dates_are_known_in_part_may_end_as_soon_as_it_is_open() {
        assertThat(entries(course(
                        open -> true,
                        from("2026-01-01", ABSENT),
                        from("2026-03-01", OPEN),
                        from("2026-09-01", BROKEN))))
                .containsExactly("DUE ANY-001 2026-03-01..2026-08-31");
    }

    @Test
    void a_duty_that_begins_in_open_dates_and_is_broken_is_not_overdue() {
        Leg[] legs = {from("2026-01-01", ABSENT), from("2026-03-01", OPEN), from("2026-06-01", BROKEN)};
        assertThat(entries(course(open -> true, legs))).isEmpty();
        assertThat(entries(course(open -> false, legs))).containsExactly("OVERDUE ANY-001 2026-05-31");
        assertThat(entries(course(from("2026-01-01", OPEN), from("2026-06-01", BROKEN))))
                .containsExactly("OVERDUE ANY-001 2026-05-31");
    }

    @Test
    void what_is_kept_and_then_open_for_ever_is_due_on_its_last_certain_day() {
        assertThat(entries(course(from("2026-01-01", MET), from("2026-09-01", OPEN))))
                .containsExactly("DUE ANY-001 2026-08-31..");
        assertThat(entries(course(from("2026-01-01", MET), from("2026-07-01", OPEN))))
                .containsExactly("DUE ANY-001 2026-06-30..");
        assertThat(entries(course(from("2026-01-01", MET), from("2026-06-30", OPEN))))
                .isEmpty();
        assertThat(entries(course(from("2026-01-01", MET), from("2027-01-01", OPEN))))
                .containsExactly("DUE ANY-001 2026-12-31..");
        assertThat(entries(course(from("2026-01-01", MET), from("2027-01-02", OPEN))))
                .isEmpty();
        assertThat(entries(course(from("2026-01-01", BROKEN), from("2026-09-01", OPEN))))
                .isEmpty();
        assertThat(entries(course(from("2026-01-01", OPEN)))).isEmpty();
    }

    @Test
    void after_a_fault_nothing_is_due() {
        assertThat(entries(course(from("2026-01-01", FAULT), from("2026-09-01", BROKEN))))
                .isEmpty();
        assertThat(entries(course(from("2026-01-01", BROKEN), from("2026-09-01", BROKEN))))
                .isEmpty();
    }

    @Test
    void a_duty_that_was_met_and_is_open_since_then_was_missed() {
        assertThat(course(from("2026-01-01", MET), from("2026-06-30", OPEN))
                        .missed()
                        .map(Obligation::toString))
                .contains("OVERDUE ANY-001 2026-06-29..");
        assertThat(course(from("2026-01-01", MET), from("2026-07-01", OPEN)).missed())
                .isEmpty();
        assertThat(course(from("2026-01-01", ABSENT), from("2026-06-01", OPEN)).missed())
                .isEmpty();
        assertThat(course(from("2026-01-01", BROKEN), from("2026-06-01", OPEN)).missed())
                .isEmpty();
        assertThat(course(from("2026-01-01", OPEN)).missed()).isEmpty();
        assertThat(course(from("2026-01-01", MET)).missed()).isEmpty();
        assertThat(course(from("2026-01-01", BROKEN), from("2026-02-01", MET), from("2026-03-01", OPEN))
                        .missed()
                        .map(Obligation::toString))
                .contains("OVERDUE ANY-001 2026-02-28..");
    }

    @Test
    void a_course_is_constant_if_it_says_the_same_from_today_on() {
        assertThat(course(from("2026-01-01", MET)).isConstant()).isTrue();
        assertThat(course(from("2026-01-01", BROKEN), from("2026-06-30", MET)).isConstant())
                .isTrue();
        assertThat(course(from("2026-01-01", BROKEN), from("2026-07-01", MET)).isConstant())
                .isFalse();
        assertThat(course(from("2026-01-01", MET), from("2026-07-01", MET)).isConstant())
                .isTrue();
        assertThat(course(from("2026-08-01", MET), from("2026-09-01", BROKEN)).isConstant())
                .isFalse();
    }
}
