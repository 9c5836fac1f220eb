package io.chukou.compliance.model.vehicle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.ChukouStyle;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The traction battery of the vehicle (动力电池).
 *
 * What carriers and the maritime authority ask about it. Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableBattery.class)
@JsonDeserialize(as = ImmutableBattery.class)
@JsonPropertyOrder({"chemistry", "energyWh", "damaged", "recalled"})
public interface Battery {
    /**
     * Returns what the cells are made of (电池类型).
     *
     * @return the chemistry, empty when unknown
     */
    Optional<BatteryChemistry> getChemistry();

    /**
     * Returns the nominal energy (额定能量).
     *
     * @return the energy in whole watt-hours, zero or more, empty when unknown
     */
    Optional<@PositiveOrZero Integer> getEnergyWh();

    /**
     * Tells whether the battery is damaged or defective (损坏或有缺陷).
     *
     * @return whether it is, empty when unknown
     */
    Optional<Boolean> isDamaged();

    /**
     * Tells whether a recall of the battery is open (召回未完成).
     *
     * @return whether one is open; false when there was none or the work is done, empty when unknown
     */
    Optional<Boolean> isRecalled();

    /**
     * Starts to build a battery of which nothing is known.
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
     * Builds a battery.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableBattery.Builder {
        Builder() {}
    }
}
