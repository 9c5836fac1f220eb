package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.shipping.AirAndRailRules.AIR_NUMBER_FITS;
import static io.chukou.compliance.core.rules.shipping.Shipments.byAir;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** UN 3556 for lithium-ion, UN 3558 for sodium-ion. */
class AirNumberFitsTest {
    @Test
    void satisfied_by_the_number_of_the_battery() {
        ask(AIR_NUMBER_FITS).about(byAir()).answers(SATISFIED);
        ask(AIR_NUMBER_FITS)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION").with("shipment.unNumber", "UN 3558"))
                .answers(SATISFIED);
    }

    @Test
    void violated_by_another_number() {
        ask(AIR_NUMBER_FITS).about(byAir().with("shipment.unNumber", "UN 3171")).answers(VIOLATED);
        ask(AIR_NUMBER_FITS).about(byAir().with("shipment.unNumber", "UN 3480")).answers(VIOLATED);
    }

    @Test
    void does_not_apply_by_sea() {
        ask(AIR_NUMBER_FITS).about(shipped()).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_number() {
        ask(AIR_NUMBER_FITS).about(byAir().without("shipment.unNumber")).cannotTellWithout("shipment.unNumber");
    }

    @Test
    void is_not_in_force_before_2026() {
        ask(AIR_NUMBER_FITS)
                .about(byAir().with("shipment.unNumber", "UN 3171").with("shipment.shippingDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
        ask(AIR_NUMBER_FITS)
                .about(byAir().with("shipment.unNumber", "UN 3171").with("shipment.shippingDate", "2026-01-01"))
                .answers(VIOLATED);
    }
}
