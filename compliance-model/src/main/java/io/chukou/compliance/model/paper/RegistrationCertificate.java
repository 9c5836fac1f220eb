package io.chukou.compliance.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the registration certificate of the vehicle says (机动车登记证书).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableRegistrationCertificate.class)
@JsonDeserialize(as = ImmutableRegistrationCertificate.class)
@JsonPropertyOrder({
    "basis",
    "ownerName",
    "plate",
    "vin",
    "brand",
    "model",
    "makerName",
    "engineNumber",
    "registrationDate",
    "transferPendingExportAnnotated",
    "transferPendingExportDate"
})
public interface RegistrationCertificate {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the name of the present owner (机动车所有人).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getOwnerName();

    /**
     * Returns the registration plate (号牌号码).
     *
     * @return the plate, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 20) String> getPlate();

    /**
     * Returns the vehicle identification number (车辆识别代号).
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
     * Returns the model (车辆型号).
     *
     * @return the model, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getModel();

    /**
     * Returns the name of the maker (制造厂名称).
     *
     * @return the name of the maker, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getMakerName();

    /**
     * Returns the number of the engine or drive motor (发动机号/驱动电机号).
     *
     * @return the number, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 50) String> getEngineNumber();

    /**
     * Returns the day of the first registration (注册登记日期).
     *
     * @return the day; from it the age of the vehicle is counted; empty when unknown
     */
    Optional<PartialDate> getRegistrationDate();

    /**
     * Tells whether the certificate carries the note “transfer, export pending” (转让待出口).
     *
     * @return whether the note is there, empty when unknown
     */
    Optional<Boolean> isTransferPendingExportAnnotated();

    /**
     * Returns the day of the transfer registration for export (转让登记待出口日期).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getTransferPendingExportDate();

    /**
     * Starts to build a registration certificate of which nothing is known.
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
     * Builds a registration certificate.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableRegistrationCertificate.Builder {
        Builder() {}
    }
}
