package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.DECLARED_AS_DANGEROUS;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.rules.shipping.Shipments.hybridInContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** In a container a battery vehicle is dangerous goods. */
class DeclaredAsDangerousTest {
    @Test
    void satisfied_when_declared() {
        ask(DECLARED_AS_DANGEROUS).about(inContainer()).answers(SATISFIED);
    }

    @Test
    void violated_when_not() {
        ask(DECLARED_AS_DANGEROUS)
                .about(inContainer().with("shipment.dangerousGoodsDeclared", false))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_by_ro_ro_or_to_engines_or_by_land() {
        ask(DECLARED_AS_DANGEROUS)
                .about(shipped().with("shipment.dangerousGoodsDeclared", false))
                .doesNotApplyFor(CONDITION);
        ask(DECLARED_AS_DANGEROUS)
                .about(hybridInContainer().with("shipment.dangerousGoodsDeclared", false))
                .doesNotApplyFor(CONDITION);
        ask(DECLARED_AS_DANGEROUS).about(byRail()).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_declaration_or_an_entry() {
        ask(DECLARED_AS_DANGEROUS)
                .about(inContainer().without("shipment.dangerousGoodsDeclared"))
                .cannotTellWithout("shipment.dangerousGoodsDeclared");
        ask(DECLARED_AS_DANGEROUS)
                .about(inContainer().with("vehicle.powertrain", "REEV").with("shipment.dangerousGoodsDeclared", false))
                .cannotTellWithout();
    }

    @Test
    void cannot_tell_from_a_declared_declaration() {
        ask(DECLARED_AS_DANGEROUS)
                .about(inContainer().with("shipment.basis", "DECLARED"))
                .cannotTellWithout("shipment.dangerousGoodsDeclared");
    }
}
