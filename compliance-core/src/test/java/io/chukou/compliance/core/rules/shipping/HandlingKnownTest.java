package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.HANDLING_KNOWN;
import static io.chukou.compliance.core.rules.shipping.Shipments.byAir;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.rules.shipping.Shipments.hybridInContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** The table has an entry for drive, battery, mode and day, or nobody is permitted. */
class HandlingKnownTest {
    @Test
    void satisfied_for_every_kind_that_the_table_names() {
        ask(HANDLING_KNOWN).about(shipped()).answers(SATISFIED);
        ask(HANDLING_KNOWN).about(inContainer()).answers(SATISFIED);
        ask(HANDLING_KNOWN).about(petrol()).answers(SATISFIED);
        ask(HANDLING_KNOWN).about(hybridInContainer()).answers(SATISFIED);
        ask(HANDLING_KNOWN).about(byAir()).answers(SATISFIED);
        ask(HANDLING_KNOWN).about(byRail()).answers(SATISFIED);
    }

    @Test
    void a_hybrid_needs_no_cells_to_be_known() {
        ask(HANDLING_KNOWN)
                .about(hybridInContainer().without("vehicle.battery.chemistry"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_for_a_kind_without_an_entry() {
        ask(HANDLING_KNOWN).about(shipped().with("vehicle.powertrain", "REEV")).cannotTellWithout();
        ask(HANDLING_KNOWN)
                .about(inContainer().with("vehicle.powertrain", "REEV"))
                .cannotTellWithout();
        ask(HANDLING_KNOWN)
                .about(shipped().with("vehicle.battery.chemistry", "OTHER"))
                .cannotTellWithout();
        ask(HANDLING_KNOWN).about(shipped().with("shipment.mode", "OTHER")).cannotTellWithout();
        ask(HANDLING_KNOWN).about(petrol().with("shipment.mode", "RAIL")).cannotTellWithout();
        ask(HANDLING_KNOWN).about(petrol().with("shipment.mode", "AIR")).cannotTellWithout();
    }

    @Test
    void cannot_tell_before_the_first_day_of_the_table() {
        ask(HANDLING_KNOWN)
                .about(shipped().with("shipment.shippingDate", "2024-12-31"))
                .cannotTellWithout();
        ask(HANDLING_KNOWN)
                .about(shipped().with("shipment.shippingDate", "2025-01-01"))
                .answers(SATISFIED);
        ask(HANDLING_KNOWN)
                .about(byAir().with("shipment.shippingDate", "2025-12-31"))
                .cannotTellWithout();
        ask(HANDLING_KNOWN)
                .about(byAir().with("shipment.shippingDate", "2026-01-01"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_drive_cells_or_mode() {
        ask(HANDLING_KNOWN).about(shipped().without("vehicle.powertrain")).cannotTellWithout("vehicle.powertrain");
        ask(HANDLING_KNOWN)
                .about(shipped().without("vehicle.battery.chemistry"))
                .cannotTellWithout("vehicle.battery.chemistry");
        ask(HANDLING_KNOWN).about(shipped().without("shipment.mode")).cannotTellWithout("shipment.mode");
    }
}
