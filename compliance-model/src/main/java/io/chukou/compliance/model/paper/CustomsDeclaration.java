package io.chukou.compliance.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The declaration of the goods to the customs (出口货物报关单).
 *
 * One declaration may name several vehicles; each vehicle is a case of its own, and {@code vins} names them all. Every
 * attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableCustomsDeclaration.class)
@JsonDeserialize(as = ImmutableCustomsDeclaration.class)
@JsonPropertyOrder({
    "basis",
    "number",
    "declarationDate",
    "clearanceDate",
    "consignorName",
    "licenceNumber",
    "vin",
    "goodsName",
    "goodsCondition",
    "commodityCode",
    "tradeMode",
    "destination",
    "customsArea",
    "transportMode",
    "contractNumber",
    "quantity",
    "vins",
    "returned"
})
public interface CustomsDeclaration {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the number of the declaration (海关编号).
     *
     * @return the number, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getNumber();

    /**
     * Returns the day of the declaration (申报日期).
     *
     * @return the day; the law of this day governs the clearance; empty when unknown
     */
    Optional<PartialDate> getDeclarationDate();

    /**
     * Returns the day on which the customs released the vehicle for export (放行、结关日期).
     *
     * @return the day; from it the two months for the deregistration are counted; empty when unknown or not yet cleared
     */
    Optional<PartialDate> getClearanceDate();

    /**
     * Returns the name in the field for the consignor (境内发货人).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getConsignorName();

    /**
     * Returns the number of the export licence (许可证号).
     *
     * @return the number, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getLicenceNumber();

    /**
     * Returns the identification number of this vehicle on the declaration (车辆识别代号).
     *
     * @return the number, empty when unknown
     */
    Optional<Vin> getVin();

    /**
     * Returns the name of the goods (商品名称).
     *
     * @return the name, as written, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getGoodsName();

    /**
     * Returns the condition of the goods as it is written, which for a used vehicle is {@code 旧} (商品状态).
     *
     * @return the condition, as written, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 20) String> getGoodsCondition();

    /**
     * Returns the customs code of the goods (商品编号).
     *
     * @return the code, as written, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 20) String> getCommodityCode();

    /**
     * Returns the mode of trade (监管方式).
     *
     * @return the mode, empty when unknown
     */
    Optional<TradeMode> getTradeMode();

    /**
     * Returns the country or region of final destination (最终目的国（地区）).
     *
     * @return the destination that the declaration states, empty when unknown
     */
    Optional<CountryCode> getDestination();

    /**
     * Returns the customs to which the goods are declared (申报地海关).
     *
     * @return the area, as written, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getCustomsArea();

    /**
     * Returns how the goods are carried (运输方式).
     *
     * @return the mode, empty when unknown
     */
    Optional<TransportMode> getTransportMode();

    /**
     * Returns the number of the export contract (合同协议号).
     *
     * @return the number, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getContractNumber();

    /**
     * Returns the number of vehicles declared (数量).
     *
     * @return the number of vehicles, zero or more, empty when unknown
     */
    Optional<@PositiveOrZero Integer> getQuantity();

    /**
     * Returns all vehicles that the declaration names (VIN码).
     *
     * @return the identification numbers, unmodifiable; an empty list means that it names none, an empty {@code
     *     Optional} that they are unknown
     */
    Optional<@Size(max = 10_000) List<Vin>> getVins();

    /**
     * Tells whether the vehicle is to be sent back to China or was sent back (退运).
     *
     * @return whether it is, empty when unknown
     */
    Optional<Boolean> isReturned();

    /**
     * Starts to build a customs declaration of which nothing is known.
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
     * Builds a customs declaration.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableCustomsDeclaration.Builder {
        Builder() {}

        /**
         * Builds a customs declaration that later changes of the given list do not reach.
         *
         * @return a customs declaration of the attributes given so far
         * @throws NullPointerException if the list contains null
         */
        @Override
        public CustomsDeclaration build() {
            super.build().getVins().map(Builder::copy).ifPresent(this::vins);
            return super.build();
        }

        private static List<Vin> copy(List<Vin> vins) {
            return vins.stream()
                    .map(element ->
                            Objects.requireNonNull(element, "A list of identification numbers must not contain null."))
                    .toList();
        }
    }
}
