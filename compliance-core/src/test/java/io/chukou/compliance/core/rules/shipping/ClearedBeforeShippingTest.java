package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.shipping.ClearedGoodsRules.CLEARED_BEFORE_SHIPPING;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** Cleared on 2026-07-01, handed over on 2026-07-10. */
class ClearedBeforeShippingTest {
    @Test
    void satisfied_when_cleared_before_or_on_the_day() {
        ask(CLEARED_BEFORE_SHIPPING).about(shipped()).answers(SATISFIED);
        ask(CLEARED_BEFORE_SHIPPING)
                .about(shipped().with("shipment.shippingDate", "2026-07-01"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_handed_over_the_day_before() {
        ask(CLEARED_BEFORE_SHIPPING)
                .about(shipped().with("shipment.shippingDate", "2026-06-30"))
                .answers(VIOLATED);
    }

    @Test
    void the_clearance_of_another_vehicle_is_none_of_this() {
        ask(CLEARED_BEFORE_SHIPPING)
                .about(shipped().with("customsDeclaration.vin", "LZZAA11A6KA000001"))
                .answers(VIOLATED);
        ask(CLEARED_BEFORE_SHIPPING)
                .about(shipped().without("customsDeclaration.vin"))
                .answers(SATISFIED);
        ask(CLEARED_BEFORE_SHIPPING).about(shipped().without("vehicle.vin")).cannotTellWithout("vehicle.vin");
    }

    @Test
    void without_a_shipping_date_the_day_asked_about_counts() {
        ask(CLEARED_BEFORE_SHIPPING)
                .about(shipped().without("shipment.shippingDate"))
                .on("2026-07-01")
                .answers(SATISFIED);
        ask(CLEARED_BEFORE_SHIPPING)
                .about(shipped().without("shipment.shippingDate"))
                .on("2026-06-30")
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_day_of_clearance() {
        ask(CLEARED_BEFORE_SHIPPING)
                .about(shipped().without("customsDeclaration.clearanceDate"))
                .cannotTellWithout("customsDeclaration.clearanceDate");
    }

    @Test
    void violated_when_nothing_shows_the_clearance() {
        ask(CLEARED_BEFORE_SHIPPING)
                .about(shipped().without("customsDeclaration.clearanceDate"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }
}
