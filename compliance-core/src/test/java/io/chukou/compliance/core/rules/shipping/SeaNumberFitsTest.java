package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.SEA_NUMBER_FITS;
import static io.chukou.compliance.core.rules.shipping.Shipments.byAir;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.rules.shipping.Shipments.hybridInContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import java.util.List;
import org.junit.jupiter.api.Test;

/** UN 3556, 3557, 3558 or 3166 by drive and cells; UN 3171 until 2025-12-31; never UN 3480. */
class SeaNumberFitsTest {
    @Test
    void satisfied_by_the_number_of_each_kind_however_it_is_written() {
        ask(SEA_NUMBER_FITS).about(inContainer()).answers(SATISFIED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "3556"))
                .answers(SATISFIED);
        for (String written : List.of("un3556", "UN-3556", "UN No. 3556", "ＵＮ３５５６")) {
            ask(SEA_NUMBER_FITS)
                    .about(inContainer().with("shipment.unNumber", written))
                    .answers(SATISFIED);
        }
        ask(SEA_NUMBER_FITS)
                .about(inContainer()
                        .with("vehicle.battery.chemistry", "LITHIUM_METAL")
                        .with("shipment.unNumber", "UN3557"))
                .answers(SATISFIED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer()
                        .with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.unNumber", "UN3558"))
                .answers(SATISFIED);
        ask(SEA_NUMBER_FITS).about(hybridInContainer()).answers(SATISFIED);
    }

    @Test
    void violated_by_the_number_of_another_kind() {
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "UN3557"))
                .answers(VIOLATED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "UN 3166"))
                .answers(VIOLATED);
        ask(SEA_NUMBER_FITS)
                .about(hybridInContainer().with("shipment.unNumber", "UN 3556"))
                .answers(VIOLATED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "355"))
                .answers(VIOLATED);
    }

    @Test
    void un_3171_is_tolerated_until_the_end_of_2025() {
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "UN 3171").with("shipment.shippingDate", "2025-12-31"))
                .answers(SATISFIED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "UN 3171").with("shipment.shippingDate", "2026-01-01"))
                .answers(VIOLATED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.shippingDate", "2025-12-31"))
                .answers(SATISFIED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.shippingDate", "2026-01-01"))
                .answers(SATISFIED);
    }

    @Test
    void a_month_known_in_part_is_as_certain_as_its_days() {
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "UN 3171").with("shipment.shippingDate", "2025-12"))
                .answers(SATISFIED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "UN 3171").with("shipment.shippingDate", "2026-01"))
                .answers(VIOLATED);
    }

    @Test
    void un_3480_never_fits_a_vehicle() {
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "UN 3480"))
                .answers(VIOLATED);
        ask(SEA_NUMBER_FITS)
                .about(shipped().with("shipment.unNumber", "UN 3480"))
                .answers(VIOLATED);
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("shipment.unNumber", "UN 3480").with("shipment.shippingDate", "2025-12-31"))
                .answers(VIOLATED);
        ask(SEA_NUMBER_FITS)
                .about(shipped().with("shipment.unNumber", "UN 3480").with("vehicle.powertrain", "REEV"))
                .answers(VIOLATED);
    }

    @Test
    void binds_who_declares_without_need() {
        ask(SEA_NUMBER_FITS)
                .about(shipped().with("shipment.unNumber", "UN 3171"))
                .answers(VIOLATED);
        ask(SEA_NUMBER_FITS)
                .about(petrol().with("shipment.dangerousGoodsDeclared", true).with("shipment.unNumber", "UN 3556"))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_to_what_goes_as_ordinary_cargo_or_by_land() {
        ask(SEA_NUMBER_FITS).about(petrol()).doesNotApplyFor(CONDITION);
        ask(SEA_NUMBER_FITS)
                .about(shipped().with("shipment.dangerousGoodsDeclared", false))
                .doesNotApplyFor(CONDITION);
        ask(SEA_NUMBER_FITS).about(byRail()).doesNotApplyFor(CONDITION);
        ask(SEA_NUMBER_FITS).about(byAir()).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_number_cells_or_entry() {
        ask(SEA_NUMBER_FITS).about(inContainer().without("shipment.unNumber")).cannotTellWithout("shipment.unNumber");
        ask(SEA_NUMBER_FITS)
                .about(inContainer().without("vehicle.battery.chemistry"))
                .cannotTellWithout("vehicle.battery.chemistry");
        ask(SEA_NUMBER_FITS)
                .about(inContainer().with("vehicle.powertrain", "REEV"))
                .cannotTellWithout();
    }

    @Test
    void violated_when_the_papers_name_no_number() {
        ask(SEA_NUMBER_FITS)
                .about(inContainer().without("shipment.unNumber"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }
}
