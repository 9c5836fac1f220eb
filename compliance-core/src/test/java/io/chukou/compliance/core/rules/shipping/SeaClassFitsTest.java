package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.SEA_CLASS_FITS;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.rules.shipping.Shipments.hybridInContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;

import org.junit.jupiter.api.Test;

/** Class 9, however it is written. */
class SeaClassFitsTest {
    @Test
    void satisfied_by_class_9() {
        ask(SEA_CLASS_FITS).about(inContainer()).answers(SATISFIED);
        ask(SEA_CLASS_FITS)
                .about(inContainer().with("shipment.hazardClass", "Class 9"))
                .answers(SATISFIED);
        ask(SEA_CLASS_FITS)
                .about(inContainer().with("shipment.hazardClass", "第9类"))
                .answers(SATISFIED);
        ask(SEA_CLASS_FITS).about(hybridInContainer()).answers(SATISFIED);
    }

    @Test
    void violated_by_any_other_class() {
        ask(SEA_CLASS_FITS)
                .about(inContainer().with("shipment.hazardClass", "8"))
                .answers(VIOLATED);
        ask(SEA_CLASS_FITS)
                .about(inContainer().with("shipment.hazardClass", "4.3"))
                .answers(VIOLATED);
        ask(SEA_CLASS_FITS)
                .about(hybridInContainer().with("shipment.hazardClass", "3"))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_to_ordinary_cargo() {
        ask(SEA_CLASS_FITS).about(petrol()).doesNotApplyFor(CONDITION);
        ask(SEA_CLASS_FITS).about(byRail()).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_class() {
        ask(SEA_CLASS_FITS)
                .about(inContainer().without("shipment.hazardClass"))
                .cannotTellWithout("shipment.hazardClass");
    }

    @Test
    void violated_when_the_papers_name_no_class() {
        ask(SEA_CLASS_FITS)
                .about(inContainer().without("shipment.hazardClass"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }
}
