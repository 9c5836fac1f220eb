package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.NEEDLESS_NUMBER_FITS;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** A vehicle outside the Code needs no number, but a wrong one misleads. */
class NeedlessNumberFitsTest {
    @Test
    void satisfied_by_the_right_number() {
        ask(NEEDLESS_NUMBER_FITS)
                .about(shipped().with("shipment.dangerousGoodsDeclared", false))
                .answers(SATISFIED);
        ask(NEEDLESS_NUMBER_FITS)
                .about(petrol().with("shipment.unNumber", "UN 3166"))
                .answers(SATISFIED);
    }

    @Test
    void violated_by_a_wrong_one() {
        ask(NEEDLESS_NUMBER_FITS)
                .about(shipped().with("shipment.dangerousGoodsDeclared", false).with("shipment.unNumber", "UN 3480"))
                .answers(VIOLATED);
        ask(NEEDLESS_NUMBER_FITS)
                .about(petrol().with("shipment.unNumber", "UN 3556"))
                .answers(VIOLATED);
    }

    @Test
    void un_3171_ends_with_2025_here_too() {
        ask(NEEDLESS_NUMBER_FITS)
                .about(shipped()
                        .with("shipment.dangerousGoodsDeclared", false)
                        .with("shipment.unNumber", "UN 3171")
                        .with("shipment.shippingDate", "2025-12-31"))
                .answers(SATISFIED);
        ask(NEEDLESS_NUMBER_FITS)
                .about(shipped()
                        .with("shipment.dangerousGoodsDeclared", false)
                        .with("shipment.unNumber", "UN 3171")
                        .with("shipment.shippingDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_without_a_number_or_to_dangerous_goods() {
        ask(NEEDLESS_NUMBER_FITS).about(petrol()).doesNotApplyFor(CONDITION);
        ask(NEEDLESS_NUMBER_FITS).about(inContainer()).doesNotApplyFor(CONDITION);
        ask(NEEDLESS_NUMBER_FITS).about(shipped()).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_cells() {
        ask(NEEDLESS_NUMBER_FITS)
                .about(shipped().without("vehicle.battery.chemistry").with("shipment.dangerousGoodsDeclared", false))
                .cannotTellWithout("vehicle.battery.chemistry");
    }
}
