package io.chukou.compliance.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import io.chukou.compliance.model.value.PartialDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The carriage of the vehicle abroad (运输), as the shipping papers state it.
 *
 * Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableShipment.class)
@JsonDeserialize(as = ImmutableShipment.class)
@JsonPropertyOrder({
    "basis",
    "mode",
    "shippingDate",
    "shipperName",
    "fullyEnclosed",
    "unNumber",
    "hazardClass",
    "dangerousGoodsDeclared",
    "labelled",
    "placarded",
    "packingCertificate",
    "technicalDescriptionName",
    "un383Proof",
    "stateOfChargePercent",
    "indicatedCapacityPercent",
    "stateApproval",
    "batteryRemoved",
    "spareBatteries"
})
public interface Shipment {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns how the vehicle is carried (运输方式).
     *
     * @return the mode, empty when unknown
     */
    Optional<TransportMode> getMode();

    /**
     * Returns the day on which the vehicle is handed to the carrier (交付承运人日期).
     *
     * @return the day; the law of this day governs the shipment; empty when unknown
     */
    Optional<PartialDate> getShippingDate();

    /**
     * Returns the name of the shipper (托运人).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getShipperName();

    /**
     * Tells whether packaging, a crate or other means hides what the vehicle is (完全封闭，无法识别).
     *
     * @return whether it is hidden, empty when unknown
     */
    Optional<Boolean> isFullyEnclosed();

    /**
     * Returns the UN number on the shipping papers (联合国编号).
     *
     * @return the number, as written, such as {@code UN 3556}, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 20) String> getUnNumber();

    /**
     * Returns the class of dangerous goods on the shipping papers (危险货物类别).
     *
     * @return the class, as written, such as {@code 9}, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 20) String> getHazardClass();

    /**
     * Tells whether the vehicle was declared as dangerous goods to the maritime authority or the carrier (危险货物申报).
     *
     * @return whether it was declared, empty when unknown
     */
    Optional<Boolean> isDangerousGoodsDeclared();

    /**
     * Tells whether the package bears the mark and the label of class 9A (9A类标志).
     *
     * @return whether it bears them, empty when unknown
     */
    Optional<Boolean> isLabelled();

    /**
     * Tells whether the transport unit bears the placards of class 9 (9类标牌).
     *
     * @return whether it bears them, empty when unknown
     */
    Optional<Boolean> isPlacarded();

    /**
     * Tells whether the container packing certificate is there (集装箱装箱证明书).
     *
     * @return whether it is there, empty when unknown
     */
    Optional<Boolean> isPackingCertificate();

    /**
     * Returns the name of the firm that made out the technical description of the goods (货物技术说明书).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getTechnicalDescriptionName();

    /**
     * Tells whether there is proof that the battery passed the tests of UN 38.3 (UN38.3试验证明).
     *
     * @return whether it is there, empty when unknown
     */
    Optional<Boolean> isUn383Proof();

    /**
     * Returns the state of charge of the battery (荷电状态).
     *
     * @return the charge in per cent of the rated capacity, from 0 to 100, empty when unknown
     */
    Optional<@PositiveOrZero @Max(100) Integer> getStateOfChargePercent();

    /**
     * Returns the charge that the vehicle itself indicates (仪表显示电量).
     *
     * @return the indicated charge in per cent, from 0 to 100, empty when unknown
     */
    Optional<@PositiveOrZero @Max(100) Integer> getIndicatedCapacityPercent();

    /**
     * Tells whether the competent authorities approved a carriage that needs their approval (主管当局批准).
     *
     * @return whether they approved it, empty when unknown
     */
    Optional<Boolean> isStateApproval();

    /**
     * Tells whether the battery was taken out and travels by itself (电池已拆下).
     *
     * @return whether it was, empty when unknown
     */
    Optional<Boolean> isBatteryRemoved();

    /**
     * Tells whether spare batteries travel with the vehicle (备用电池).
     *
     * @return whether they do, empty when unknown
     */
    Optional<Boolean> isSpareBatteries();

    /**
     * Starts to build a shipment of which nothing is known.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts to build a changed copy.
     *
     * @return a new builder with all attributes of this object
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a shipment.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableShipment.Builder {
        Builder() {}
    }
}
