package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.ContainerRules.PACKING_CERTIFICATE_HELD;
import static io.chukou.compliance.core.rules.shipping.Shipments.hybridInContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** The certificate goes with dangerous goods in a container. */
class PackingCertificateHeldTest {
    @Test
    void satisfied_with_the_certificate() {
        ask(PACKING_CERTIFICATE_HELD).about(inContainer()).answers(SATISFIED);
        ask(PACKING_CERTIFICATE_HELD).about(hybridInContainer()).answers(SATISFIED);
    }

    @Test
    void violated_without_it() {
        ask(PACKING_CERTIFICATE_HELD)
                .about(inContainer().with("shipment.packingCertificate", false))
                .answers(VIOLATED);
        ask(PACKING_CERTIFICATE_HELD)
                .about(hybridInContainer().with("shipment.packingCertificate", false))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_by_ro_ro_or_to_ordinary_cargo() {
        ask(PACKING_CERTIFICATE_HELD).about(shipped()).doesNotApplyFor(CONDITION);
        ask(PACKING_CERTIFICATE_HELD)
                .about(petrol().with("shipment.mode", "CONTAINER"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_when_nobody_says() {
        ask(PACKING_CERTIFICATE_HELD)
                .about(inContainer().without("shipment.packingCertificate"))
                .cannotTellWithout("shipment.packingCertificate");
    }
}
