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
 * The export licence (出口许可证), as it was issued.
 *
 * One licence may name several vehicles; each vehicle is a case of its own, and {@code vins} names them all. Every
 * attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableExportLicence.class)
@JsonDeserialize(as = ImmutableExportLicence.class)
@JsonPropertyOrder({
    "basis",
    "number",
    "issueDate",
    "validFrom",
    "validUntil",
    "exporterName",
    "consignorName",
    "vin",
    "registrationDate",
    "transferPendingExportDate",
    "goodsCondition",
    "destination",
    "commodityCode",
    "contractNumber",
    "customsArea",
    "transportMode",
    "quantity",
    "vins",
    "usedBefore"
})
public interface ExportLicence {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the number of the licence (许可证号).
     *
     * @return the number, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getNumber();

    /**
     * Returns the day of issue (发证日期).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getIssueDate();

    /**
     * Returns the first day on which the licence is valid (有效期起始日期).
     *
     * @return the first day, empty when unknown
     */
    Optional<PartialDate> getValidFrom();

    /**
     * Returns the last day on which the licence is valid (有效截止日期).
     *
     * @return the last day, which still counts, empty when unknown
     */
    Optional<PartialDate> getValidUntil();

    /**
     * Returns the name in the field for the exporter (出口商).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getExporterName();

    /**
     * Returns the name in the field for the consignor (发货人).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getConsignorName();

    /**
     * Returns the identification number of this vehicle on the licence (VIN码).
     *
     * @return the number, empty when unknown
     */
    Optional<Vin> getVin();

    /**
     * Returns the day of the first registration that the licence states (注册登记日期).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getRegistrationDate();

    /**
     * Returns the day of the transfer registration for export that the licence states (转让登记待出口日期).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getTransferPendingExportDate();

    /**
     * Returns the condition of the goods as it is written, which for a used vehicle is {@code 旧} (商品状态).
     *
     * @return the condition, as written, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 20) String> getGoodsCondition();

    /**
     * Returns the country or region of destination (进口国（地区）).
     *
     * @return the destination that the licence states, empty when unknown
     */
    Optional<CountryCode> getDestination();

    /**
     * Returns the customs code of the goods (商品编码).
     *
     * @return the code, as written, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 20) String> getCommodityCode();

    /**
     * Returns the number of the export contract (合同号).
     *
     * @return the number, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getContractNumber();

    /**
     * Returns the customs area of the declaration (报关口岸).
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
     * Returns the number of vehicles that the licence is for (数量).
     *
     * @return the number of vehicles, zero or more, empty when unknown
     */
    Optional<@PositiveOrZero Integer> getQuantity();

    /**
     * Returns all vehicles that the licence names (VIN码).
     *
     * @return the identification numbers, unmodifiable; an empty list means that it names none, an empty {@code
     *     Optional} that they are unknown
     */
    Optional<@Size(max = 10_000) List<Vin>> getVins();

    /**
     * Tells whether an earlier clearance is already written off against the licence (已核销使用).
     *
     * @return whether it was used before, empty when unknown
     */
    Optional<Boolean> isUsedBefore();

    /**
     * Starts to build an export licence of which nothing is known.
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
     * Builds an export licence.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableExportLicence.Builder {
        Builder() {}

        /**
         * Builds an export licence that later changes of the given list do not reach.
         *
         * @return an export licence of the attributes given so far
         * @throws NullPointerException if the list contains null
         */
        @Override
        public ExportLicence build() {
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
