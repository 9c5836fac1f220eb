package io.chukou.compliance.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the transfer of the vehicle to the exporter was registered with the police (转让登记).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableTransferRegistration.class)
@JsonDeserialize(as = ImmutableTransferRegistration.class)
@JsonPropertyOrder({
    "basis",
    "deliveryDate",
    "applicationDate",
    "platesAndLicenceCardReturned",
    "temporaryPlateIssueDate",
    "temporaryPlateValidUntil",
    "temporaryPlateInsuranceValidUntil",
    "soldDomesticallyAfterwards"
})
public interface TransferRegistration {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the day on which the vehicle was delivered to the exporter (交付日期).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getDeliveryDate();

    /**
     * Returns the day on which the transfer registration was applied for (申请转让登记日期).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getApplicationDate();

    /**
     * Tells whether the plates and the vehicle licence card were handed in (收回号牌、行驶证).
     *
     * @return whether both were handed in, empty when unknown
     */
    Optional<Boolean> isPlatesAndLicenceCardReturned();

    /**
     * Returns the day on which the temporary plate was issued (临时行驶车号牌核发日期).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getTemporaryPlateIssueDate();

    /**
     * Returns the last day on which the temporary plate is valid (临时行驶车号牌有效期止).
     *
     * @return the last day, included, empty when unknown
     */
    Optional<PartialDate> getTemporaryPlateValidUntil();

    /**
     * Returns the last day of the compulsory insurance that the temporary plate rests on (交强险有效期止).
     *
     * @return the last day, included, empty when unknown
     */
    Optional<PartialDate> getTemporaryPlateInsuranceValidUntil();

    /**
     * Tells whether the vehicle changed its owner inside China after the transfer for export (境内再次交易).
     *
     * @return whether it did, empty when unknown
     */
    Optional<Boolean> isSoldDomesticallyAfterwards();

    /**
     * Starts to build a transfer registration of which nothing is known.
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
     * Builds a transfer registration.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableTransferRegistration.Builder {
        Builder() {}
    }
}
