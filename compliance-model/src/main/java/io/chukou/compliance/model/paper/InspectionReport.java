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
 * What the report of the independent inspection body says (第三方检测报告).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableInspectionReport.class)
@JsonDeserialize(as = ImmutableInspectionReport.class)
@JsonPropertyOrder({
    "basis",
    "inspectionBody",
    "standard",
    "inspectionDate",
    "ownerName",
    "clientName",
    "vin",
    "passed",
    "sealed",
    "bodySelfDeclaration"
})
public interface InspectionReport {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the name of the inspection body (检测机构).
     *
     * @return the name, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getInspectionBody();

    /**
     * Returns the standard that the report follows (检测标准).
     *
     * @return the standard, empty when unknown
     */
    Optional<InspectionStandard> getStandard();

    /**
     * Returns the day of the inspection (检测时间).
     *
     * @return the day, empty when unknown
     */
    Optional<PartialDate> getInspectionDate();

    /**
     * Returns the name of the owner of the vehicle that the report states (车辆所有人).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getOwnerName();

    /**
     * Returns the name of the client who ordered the inspection (委托人).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getClientName();

    /**
     * Returns the vehicle identification number (车辆识别代号).
     *
     * @return the number, empty when unknown
     */
    Optional<Vin> getVin();

    /**
     * Tells whether the vehicle passed (检测合格).
     *
     * @return whether it passed, empty when unknown
     */
    Optional<Boolean> isPassed();

    /**
     * Tells whether the report bears the official seal of the body (公章).
     *
     * @return whether it is sealed, empty when unknown
     */
    Optional<Boolean> isSealed();

    /**
     * Tells whether the body declares that it has no breaches left to put right and no record of serious dishonesty
     * (检测机构声明).
     *
     * @return whether the declaration is there, empty when unknown
     */
    Optional<Boolean> isBodySelfDeclaration();

    /**
     * Starts to build an inspection report of which nothing is known.
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
     * Builds an inspection report.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableInspectionReport.Builder {
        Builder() {}
    }
}
