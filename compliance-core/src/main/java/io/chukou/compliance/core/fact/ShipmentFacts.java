package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.Shipment;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts of the carriage abroad (运输), as the shipping papers state it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ShipmentFacts {
    /** The shipping papers as a whole. */
    public static final Fact<Shipment> SHIPMENT =
            Fact.of("shipment", Subject.SHIPMENT, Paper.SHIPPING_PAPERS, ExportCase::getShipment);

    /** How the vehicle is carried (运输方式). */
    public static final Fact<TransportMode> TRANSPORT_MODE =
            fact("mode", Shipment::getMode).among(List.of(TransportMode.values()));

    /** The day on which the vehicle is handed to the carrier. */
    public static final Fact<PartialDate> SHIPPING_DATE = fact("shippingDate", Shipment::getShippingDate);

    /** The shipper (托运人). */
    public static final Fact<String> SHIPPER =
            fact("shipperName", Shipment::getShipperName).personal();

    /** Whether packaging, a crate or other means hides what the vehicle is. */
    public static final Fact<Boolean> FULLY_ENCLOSED =
            fact("fullyEnclosed", Shipment::isFullyEnclosed).among(List.of(true, false));

    /** The UN number on the shipping papers, as written. */
    public static final Fact<String> UN_NUMBER = fact("unNumber", Shipment::getUnNumber);

    /** The class of dangerous goods on the shipping papers, as written. */
    public static final Fact<String> HAZARD_CLASS = fact("hazardClass", Shipment::getHazardClass);

    /** Whether it was declared as dangerous goods. */
    public static final Fact<Boolean> DANGEROUS_GOODS_DECLARED =
            fact("dangerousGoodsDeclared", Shipment::isDangerousGoodsDeclared).among(List.of(true, false));

    /** Whether the package bears the mark and the label of class 9A. */
    public static final Fact<Boolean> LABELLED =
            fact("labelled", Shipment::isLabelled).among(List.of(true, false));

    /** Whether the transport unit bears the placards of class 9. */
    public static final Fact<Boolean> PLACARDED =
            fact("placarded", Shipment::isPlacarded).among(List.of(true, false));

    /** Whether the container packing certificate is there. */
    public static final Fact<Boolean> PACKING_CERTIFICATE =
            fact("packingCertificate", Shipment::isPackingCertificate).among(List.of(true, false));

    /** The firm that made out the technical description. */
    public static final Fact<String> TECHNICAL_DESCRIPTION_NAME = fact(
                    "technicalDescriptionName", Shipment::getTechnicalDescriptionName)
            .personal();

    /** Whether there is proof that the battery passed the tests of UN 38.3. */
    public static final Fact<Boolean> UN_38_3_PROOF =
            fact("un383Proof", Shipment::isUn383Proof).among(List.of(true, false));

    /** The state of charge, in per cent of the rated capacity. */
    public static final Fact<Integer> STATE_OF_CHARGE = fact("stateOfChargePercent", Shipment::getStateOfChargePercent);

    /** The charge that the vehicle indicates, in per cent. */
    public static final Fact<Integer> INDICATED_CAPACITY =
            fact("indicatedCapacityPercent", Shipment::getIndicatedCapacityPercent);

    /** Whether the competent authorities approved the carriage. */
    public static final Fact<Boolean> STATE_APPROVAL =
            fact("stateApproval", Shipment::isStateApproval).among(List.of(true, false));

    /** Whether the battery was taken out and travels by itself. */
    public static final Fact<Boolean> BATTERY_REMOVED =
            fact("batteryRemoved", Shipment::isBatteryRemoved).among(List.of(true, false));

    /** Whether spare batteries travel with the vehicle. */
    public static final Fact<Boolean> SPARE_BATTERIES =
            fact("spareBatteries", Shipment::isSpareBatteries).among(List.of(true, false));

    private ShipmentFacts() {}

    private static <T> Fact<T> fact(String name, Function<Shipment, Optional<T>> reader) {
        return Fact.inside(SHIPMENT, name, Subject.SHIPMENT, reader);
    }
}
