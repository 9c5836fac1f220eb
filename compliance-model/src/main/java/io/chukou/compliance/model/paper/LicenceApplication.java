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
 * What the application for the export licence says about the vehicle (出口许可证申请表).
 *
 * <p>One application may name several vehicles; each vehicle is a case of its own, and {@code vins} names them all. Every
 * attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableLicenceApplication.class)
@JsonDeserialize(as = ImmutableLicenceApplication.class)
@JsonPropertyOrder({
    "basis",
    "applicationDate",
    "lodgedAgainDate",
    "applicantName",
    "exporterName",
    "consignorName",
    "vin",
    "brand",
    "model",
    "registrationDate",
    "transferPendingExportDate",
    "goodsCondition",
    "destination",
    "contractNumber",
    "commodityCode",
    "issuingBody",
    "borderTrade",
    "quantity",
    "vins",
    "customsArea",
    "transportMode"
})
public interface LicenceApplication {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the day of the application (出口许可证申请日期).
     *
     * @return the day; up to it the 180 days after registration are counted; empty when unknown
     */
    Optional<PartialDate> getApplicationDate();

    /**
     * Returns the day on which the application was lodged again after it was returned, the last time if several times.
     *
     * <p>No text says whether this day or that of the application counts; a reading of the rulebook decides.
     *
     * @return the day, empty when unknown or when it was never lodged again
     */
    Optional<PartialDate> getLodgedAgainDate();

    /**
     * Returns the name of the enterprise that applies (申请人).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getApplicantName();

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
     * Returns the vehicle identification number (VIN码).
     *
     * @return the number, empty when unknown
     */
    Optional<Vin> getVin();

    /**
     * Returns the brand (车辆品牌).
     *
     * @return the brand, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getBrand();

    /**
     * Returns the model (型号).
     *
     * @return the model, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getModel();

    /**
     * Returns the day of the first registration that the application states (注册登记日期).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getRegistrationDate();

    /**
     * Returns the day of the transfer registration for export that the application states (转让登记待出口日期).
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
     * Returns the country or region of destination (出口目的国).
     *
     * @return the destination that the application states, empty when unknown
     */
    Optional<CountryCode> getDestination();

    /**
     * Returns the number of the export contract (合同号).
     *
     * @return the number, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getContractNumber();

    /**
     * Returns the customs code of the goods (商品编码).
     *
     * @return the code, as written, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 20) String> getCommodityCode();

    /**
     * Returns the name of the body that is asked for the licence (发证机构).
     *
     * @return the name, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getIssuingBody();

    /**
     * Tells whether the goods are exported in border trade (边境小额贸易).
     *
     * @return whether they are, empty when unknown
     */
    Optional<Boolean> isBorderTrade();

    /**
     * Returns the number of vehicles that are applied for (申请数量).
     *
     * @return the number of vehicles, zero or more, empty when unknown
     */
    Optional<@PositiveOrZero Integer> getQuantity();

    /**
     * Returns all vehicles that the application names (VIN码).
     *
     * @return the identification numbers, unmodifiable; an empty list means that it names none, an empty {@code
     *     Optional} that they are unknown
     */
    Optional<@Size(max = 10_000) List<Vin>> getVins();

    /**
     * Returns the customs area where the goods are to be declared (报关口岸).
     *
     * @return the area, as written, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getCustomsArea();

    /**
     * Returns how the goods are to be carried (运输方式).
     *
     * @return the mode, empty when unknown
     */
    Optional<TransportMode> getTransportMode();

    /**
     * Starts to build a licence application of which nothing is known.
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
     * Builds a licence application.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableLicenceApplication.Builder {
        Builder() {}

        /**
         * Builds a licence application that later changes of the given list do not reach.
         *
         * @return a licence application of the attributes given so far
         * @throws NullPointerException if the list contains null
         */
        @Override
        public LicenceApplication build() {
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
