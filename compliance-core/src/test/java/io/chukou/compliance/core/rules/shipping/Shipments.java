package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import io.chukou.compliance.core.testkit.CaseFile;

/** Cases of carriage that are in order, each made from the electric car that goes by ro-ro on 2026-07-10. */
final class Shipments {
    private Shipments() {}

    /** The electric car in a container, in plain sight within it, with every paper. */
    static CaseFile inContainer() {
        return shipped().with("shipment.mode", "CONTAINER").with("shipment.packingCertificate", true);
    }

    /** The same in a crate, with mark, label and placards. */
    static CaseFile hidden() {
        return inContainer()
                .with("shipment.fullyEnclosed", true)
                .with("shipment.labelled", true)
                .with("shipment.placarded", true);
    }

    /** A petrol car by ro-ro as ordinary cargo. */
    static CaseFile petrol() {
        return shipped()
                .with("vehicle.powertrain", "ICE")
                .without("vehicle.battery")
                .with("shipment.dangerousGoodsDeclared", false)
                .without("shipment.unNumber")
                .without("shipment.hazardClass")
                .without("shipment.un383Proof")
                .without("shipment.stateOfChargePercent");
    }

    /** A plug-in hybrid in a container, declared as UN 3166. */
    static CaseFile hybridInContainer() {
        return inContainer().with("vehicle.powertrain", "PHEV").with("shipment.unNumber", "UN 3166");
    }

    /** The electric car by air, charged to 30 %. */
    static CaseFile byAir() {
        return shipped()
                .with("shipment.mode", "AIR")
                .with("customsDeclaration.transportMode", "AIR")
                .with("shipment.stateOfChargePercent", 30);
    }

    /** The electric car by rail, charged to 65 %. */
    static CaseFile byRail() {
        return shipped()
                .with("shipment.mode", "RAIL")
                .with("customsDeclaration.transportMode", "RAIL")
                .with("shipment.stateOfChargePercent", 65)
                .with("shipment.dangerousGoodsDeclared", false);
    }
}
