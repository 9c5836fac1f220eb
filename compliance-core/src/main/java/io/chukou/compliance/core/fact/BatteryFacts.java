package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.vehicle.Battery;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import io.chukou.compliance.model.vehicle.Vehicle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts of the traction battery (动力电池).
 *
 * <p>Immutable and thread-safe.
 */
public final class BatteryFacts {
    private static final Fact<Battery> BATTERY =
            Fact.inside(VehicleFacts.VEHICLE, "battery", Subject.VEHICLE, Vehicle::getBattery);

    /** What the cells are made of. */
    public static final Fact<BatteryChemistry> BATTERY_CHEMISTRY =
            fact("chemistry", Battery::getChemistry).among(List.of(BatteryChemistry.values()));

    /** The nominal energy in watt-hours. */
    public static final Fact<Integer> BATTERY_ENERGY = fact("energyWh", Battery::getEnergyWh);

    /** Whether the battery is damaged or defective; another battery ends that. */
    public static final Fact<Boolean> BATTERY_DAMAGED =
            fact("damaged", Battery::isDamaged).among(List.of(true, false)).passing();

    /** Whether a recall of the battery is open; the work done ends that. */
    public static final Fact<Boolean> BATTERY_RECALLED =
            fact("recalled", Battery::isRecalled).among(List.of(true, false)).passing();

    private BatteryFacts() {}

    private static <T> Fact<T> fact(String name, Function<Battery, Optional<T>> reader) {
        return Fact.inside(BATTERY, name, Subject.VEHICLE, reader);
    }
}
