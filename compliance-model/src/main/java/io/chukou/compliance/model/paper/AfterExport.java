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
 * What the exporter does after the vehicle has left (出口后).
 *
 * Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableAfterExport.class)
@JsonDeserialize(as = ImmutableAfterExport.class)
@JsonPropertyOrder({"basis", "deregistrationDate", "exportProof", "repairAndPartsSupport", "traceabilityRecord"})
public interface AfterExport {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the day on which deregistration was applied for (申请注销登记日期).
     *
     * @return the day; empty when unknown or not yet applied for
     */
    Optional<PartialDate> getDeregistrationDate();

    /**
     * Tells whether the proof that the vehicle left the country is held (机动车出口证明).
     *
     * @return whether it is held, empty when unknown
     */
    Optional<Boolean> isExportProof();

    /**
     * Tells whether repair and spare parts are provided for the vehicle abroad (维修和备件保障).
     *
     * @return whether they are, empty when unknown
     */
    Optional<Boolean> isRepairAndPartsSupport();

    /**
     * Tells whether a record is kept by which the quality of the vehicle can be traced (质量追溯).
     *
     * @return whether it is kept, empty when unknown
     */
    Optional<Boolean> isTraceabilityRecord();

    /**
     * Starts to build a record of what is done after export of which nothing is known.
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
     * Builds a record of what is done after export.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableAfterExport.Builder {
        Builder() {}
    }
}
