package io.chukou.compliance.core.rules.aftercare;

import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.aftercare.AftercareRules.DEREGISTERED_WITHIN_TWO_MONTHS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.deregistered;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.Ask;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vehicle cleared on 2026-03-10 is due by 2026-05-10; that day is still in time. */
class DeregisteredWithinTwoMonthsTest {
    private static final String DEREGISTRATION = "afterExport.deregistrationDate";
    private static final String CLEARANCE = "customsDeclaration.clearanceDate";

    private static CaseFile cleared(String day) {
        return deregistered().with(CLEARANCE, day).without(DEREGISTRATION);
    }

    private static Ask about(CaseFile file) {
        return ask(DEREGISTERED_WITHIN_TWO_MONTHS).about(file);
    }

    @Test
    void satisfied_up_to_the_due_day_applied_for_or_not() {
        about(cleared("2026-03-10")).on("2026-05-10").answers(SATISFIED);
        about(cleared("2026-03-10")).on("2026-05-10").whereAbsentMeansNotHeld().answers(SATISFIED);
    }

    @Test
    void cannot_tell_from_the_day_after_while_the_application_is_unknown() {
        about(cleared("2026-03-10")).on("2026-05-11").cannotTellWithout(DEREGISTRATION);
    }

    @Test
    void violated_from_the_day_after_when_nothing_was_applied_for() {
        about(cleared("2026-03-10")).on("2026-05-11").whereAbsentMeansNotHeld().answers(VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10,2026-05-10",
        "2026-06-30,2026-08-30",
        "2026-07-31,2026-09-30",
        "2026-12-31,2027-02-28",
        "2027-12-31,2028-02-29",
        "2026-11-01,2027-01-01"
    })
    void satisfied_when_applied_for_on_the_due_day_and_violated_a_day_later(String clearance, LocalDate due) {
        CaseFile file = deregistered().with(CLEARANCE, clearance);
        about(file.with(DEREGISTRATION, due.toString())).on("2028-12-31").answers(SATISFIED);
        about(file.with(DEREGISTRATION, due.plusDays(1).toString()))
                .on("2028-12-31")
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_day_of_clearance() {
        about(deregistered().without(CLEARANCE)).on("2026-08-25").cannotTellWithout(CLEARANCE);
    }

    @Test
    void satisfied_or_violated_where_a_month_decides_it() {
        CaseFile file = cleared("2026-03");
        about(file).on("2026-05-01").answers(SATISFIED);
        about(file.with(DEREGISTRATION, "2026-05-01")).on("2026-08-01").answers(SATISFIED);
        about(file.with(DEREGISTRATION, "2026-05-02")).on("2026-08-01").answers(CANNOT_TELL);
        about(file.with(DEREGISTRATION, "2026-05-31")).on("2026-08-01").answers(CANNOT_TELL);
        about(file.with(DEREGISTRATION, "2026-06-01")).on("2026-08-01").answers(VIOLATED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_what_follows_export() {
        about(cleared("2026-03-10"))
                .on("2026-05-11")
                .assuming(Subject.AFTERCARE)
                .answers(ASSUMED);
    }

    @Test
    void violated_application_that_was_late_is_never_assumed_away() {
        about(cleared("2026-03-10").with(DEREGISTRATION, "2026-05-11"))
                .on("2026-08-01")
                .assuming(Subject.AFTERCARE)
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_before_the_vehicle_has_left() {
        ask(DEREGISTERED_WITHIN_TWO_MONTHS).at(SHIPMENT).doesNotApplyFor(OTHER_STAGE);
    }
}
