package io.chukou.compliance.model.vehicle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The vehicle itself, as it stands (车辆).
 *
 * <p>What a paper says about the vehicle stands with that paper, so that the two can be compared. Every attribute may
 * be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableVehicle.class)
@JsonDeserialize(as = ImmutableVehicle.class)
@JsonPropertyOrder({
    "basis",
    "vin",
    "category",
    "use",
    "powertrain",
    "steeringSide",
    "brand",
    "model",
    "makerName",
    "origin",
    "engineNumber",
    "factoryDate",
    "odometerKm",
    "seats",
    "modified",
    "registered",
    "battery"
})
public interface Vehicle {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the identification number found on the vehicle (车辆识别代号).
     *
     * @return the number, empty when unknown
     */
    Optional<Vin> getVin();

    /**
     * Returns the kind and size of the vehicle (车辆类型).
     *
     * @return the category, empty when unknown
     */
    Optional<VehicleCategory> getCategory();

    /**
     * Returns what the vehicle is and was registered to be used for (使用性质).
     *
     * @return the use, with its changes, empty when unknown
     */
    Optional<@Valid UseHistory> getUse();

    /**
     * Returns what drives the vehicle (动力类型).
     *
     * @return the powertrain, empty when unknown
     */
    Optional<Powertrain> getPowertrain();

    /**
     * Returns the side on which the steering wheel sits (方向盘位置).
     *
     * @return the side, empty when unknown
     */
    Optional<SteeringSide> getSteeringSide();

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
     * Returns the name of the enterprise that made the vehicle, as it is registered (车辆生产企业名称).
     *
     * @return the name of the maker, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getMakerName();

    /**
     * Returns whether the vehicle was made in China or imported (国产/进口).
     *
     * @return the origin, empty when unknown
     */
    Optional<Origin> getOrigin();

    /**
     * Returns the number of the engine or drive motor found on the vehicle (发动机号/驱动电机号).
     *
     * @return the number, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 50) String> getEngineNumber();

    /**
     * Returns the day on which the vehicle left the factory (出厂日期).
     *
     * @return the day, month or year, empty when unknown
     */
    Optional<PartialDate> getFactoryDate();

    /**
     * Returns the distance that the odometer shows (行驶里程).
     *
     * @return the distance in whole kilometres, zero or more, empty when unknown
     */
    Optional<@PositiveOrZero Integer> getOdometerKm();

    /**
     * Returns the number of seats with that of the driver (核定载客人数).
     *
     * @return the number, zero or more, empty when unknown
     */
    Optional<@PositiveOrZero Integer> getSeats();

    /**
     * Tells whether the vehicle is exported as a modified vehicle (改装车).
     *
     * @return whether it is modified, empty when unknown
     */
    Optional<Boolean> isModified();

    /**
     * Tells whether the vehicle was ever registered in China (已办理注册登记).
     *
     * @return whether it was ever registered; false for a new vehicle; empty when unknown
     */
    Optional<Boolean> isRegistered();

    /**
     * Returns the traction battery (动力电池).
     *
     * @return the battery; empty when unknown, or when the vehicle has none
     */
    Optional<@Valid Battery> getBattery();

    /**
     * Starts to build a vehicle of which nothing is known.
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
     * Builds a vehicle.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableVehicle.Builder {
        Builder() {}
    }
}
