package io.chukou.compliance.model.vehicle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One change of the registered use of a vehicle (使用性质变更).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("immutables:from") // The attribute from() takes the place of the generated from(UseChange).
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableUseChange.class)
@JsonDeserialize(as = ImmutableUseChange.class)
@JsonPropertyOrder({"from", "to", "date"})
public interface UseChange {
    /**
     * Returns the use before the change (变更前使用性质).
     *
     * @return the earlier use, empty when unknown
     */
    Optional<VehicleUse> getFrom();

    /**
     * Returns the use after the change (变更后使用性质).
     *
     * @return the later use, empty when unknown
     */
    Optional<VehicleUse> getTo();

    /**
     * Returns the day on which the change was registered (变更日期).
     *
     * @return the day, month or year, empty when unknown
     */
    Optional<PartialDate> getDate();

    /**
     * Starts to build a change of use of which nothing is known.
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
        return builder().from(getFrom()).to(getTo()).date(getDate());
    }

    /**
     * Builds a change of use.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableUseChange.Builder {
        Builder() {}
    }
}
