package io.chukou.compliance.core.rules.aftercare;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.aftercare.AftercareRules.DEREGISTERED_WITHIN_TWO_MONTHS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.deregistered;

import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeregisteredWithinTwoMonthsPropertyTest {
    /** The day two months later by the calendar is the last one, whatever day it is asked about from then on. */
    @Property(tries = 200, seed = Draws.SEED)
    void late_exactly_when_applied_for_after_the_day_two_months_later(
            @ForAll @IntRange(min = 0, max = 3_000) int clearance, @ForAll @IntRange(min = 0, max = 100) int later) {
        LocalDate cleared = LocalDate.of(2024, 3, 1).plusDays(clearance);
        LocalDate applied = cleared.plusDays(later);
        CaseFile file = deregistered()
                .with("customsDeclaration.clearanceDate", cleared.toString())
                .with("afterExport.deregistrationDate", applied.toString());

        ask(DEREGISTERED_WITHIN_TWO_MONTHS)
                .about(file)
                .on(cleared.plusDays(101).toString())
                .answers(applied.isAfter(cleared.plusMonths(2)) ? VIOLATED : SATISFIED);
    }

    /** Asked about early enough, no application can be late yet. */
    @Property(tries = 200, seed = Draws.SEED)
    void never_late_up_to_the_due_day(
            @ForAll @IntRange(min = 0, max = 3_000) int clearance, @ForAll @IntRange(min = 0, max = 59) int later) {
        LocalDate cleared = LocalDate.of(2024, 3, 1).plusDays(clearance);

        ask(DEREGISTERED_WITHIN_TWO_MONTHS)
                .about(deregistered()
                        .with("customsDeclaration.clearanceDate", cleared.toString())
                        .without("afterExport"))
                .on(cleared.plusDays(later).toString())
                .whereAbsentMeansNotHeld()
                .answers(SATISFIED);
    }
}
