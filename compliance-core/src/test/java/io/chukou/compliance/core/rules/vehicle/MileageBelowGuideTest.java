package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.MILEAGE_BELOW_GUIDE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** The guide of a small private car is 600,000 km; reaching it is enough for the warning. */
class MileageBelowGuideTest {
    @Test
    void satisfied_one_kilometre_below_the_guide() {
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().with("vehicle.odometerKm", 599_999))
                .answers(SATISFIED);
    }

    @Test
    void violated_at_the_guide() {
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().with("vehicle.odometerKm", 600_000))
                .answers(VIOLATED);
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().with("vehicle.odometerKm", 600_001))
                .answers(VIOLATED);
    }

    @Test
    void violated_by_the_guide_of_another_use() {
        CaseFile school = permitted().with("vehicle.use.current", "DRIVING_SCHOOL");
        ask(MILEAGE_BELOW_GUIDE)
                .about(school.with("vehicle.odometerKm", 499_999))
                .answers(SATISFIED);
        ask(MILEAGE_BELOW_GUIDE)
                .about(school.with("vehicle.odometerKm", 500_000))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_to_trailers_which_have_no_guide() {
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().with("vehicle.category", "FULL_TRAILER"))
                .doesNotApplyFor(CONDITION);
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().with("vehicle.category", "SEMI_TRAILER").without("vehicle.odometerKm"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_odometer_category_or_use() {
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().without("vehicle.odometerKm"))
                .cannotTellWithout("vehicle.odometerKm");
        ask(MILEAGE_BELOW_GUIDE).about(permitted().without("vehicle.category")).cannotTellWithout("vehicle.category");
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().without("vehicle.use.current"))
                .cannotTellWithout("vehicle.use.current");
    }

    @Test
    void cannot_tell_when_the_table_has_no_entry() {
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().with("vehicle.use.current", "GOODS"))
                .cannotTellWithout();
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_car() {
        ask(MILEAGE_BELOW_GUIDE)
                .about(permitted().without("vehicle.odometerKm"))
                .assuming(Subject.VEHICLE)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(MILEAGE_BELOW_GUIDE).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
