package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.ClearedGoodsRules.SHIPPED_AS_DECLARED;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** Declared at customs as going by ro-ro. */
class ShippedAsDeclaredTest {
    @Test
    void satisfied_by_the_same_mode_or_another_one_by_sea() {
        ask(SHIPPED_AS_DECLARED).about(shipped()).answers(SATISFIED);
        ask(SHIPPED_AS_DECLARED).about(inContainer()).answers(SATISFIED);
    }

    @Test
    void violated_by_another_mode() {
        ask(SHIPPED_AS_DECLARED).about(shipped().with("shipment.mode", "RAIL")).answers(VIOLATED);
        ask(SHIPPED_AS_DECLARED)
                .about(shipped().with("customsDeclaration.transportMode", "AIR"))
                .answers(VIOLATED);
        ask(SHIPPED_AS_DECLARED).about(shipped().with("shipment.mode", "OTHER")).answers(VIOLATED);
    }

    @Test
    void does_not_apply_where_either_is_silent() {
        ask(SHIPPED_AS_DECLARED).about(shipped().without("shipment.mode")).doesNotApplyFor(CONDITION);
        ask(SHIPPED_AS_DECLARED)
                .about(shipped().without("customsDeclaration.transportMode"))
                .doesNotApplyFor(CONDITION);
    }
}
