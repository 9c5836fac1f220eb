package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts of the car itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class VehicleFacts {
    static final Fact<Vehicle> VEHICLE = Fact.of("vehicle", Subject.VEHICLE, Paper.VEHICLE, ExportCase::getVehicle);

    /** VIN, vehicle identification number (车辆识别代号). */
    public static final Fact<Vin> VIN = fact("vin", Vehicle::getVin);

    /** The kind of vehicle (车辆类型). */
    public static final Fact<VehicleCategory> CATEGORY =
            fact("category", Vehicle::getCategory).among(List.of(VehicleCategory.values()));

    /** What drives the vehicle. */
    public static final Fact<Powertrain> POWERTRAIN =
            fact("powertrain", Vehicle::getPowertrain).among(List.of(Powertrain.values()));

    /** The brand (车辆品牌). */
    public static final Fact<String> BRAND = fact("brand", Vehicle::getBrand);

    /** The model (型号). */
    public static final Fact<String> MODEL = fact("model", Vehicle::getModel);

    /** The maker's legal name (制造厂名称). */
    public static final Fact<String> MAKER_NAME = fact("makerName", Vehicle::getMakerName);

    /** Whether the vehicle was built in China or imported. */
    public static final Fact<Origin> ORIGIN = fact("origin", Vehicle::getOrigin).among(List.of(Origin.values()));

    /** The engine or motor number (发动机/驱动电机号). */
    public static final Fact<String> ENGINE_NUMBER =
            fact("engineNumber", Vehicle::getEngineNumber).personal();

    /** The day on which it left the factory (出厂日期). */
    public static final Fact<PartialDate> FACTORY_DATE = fact("factoryDate", Vehicle::getFactoryDate);

    /** The odometer reading in kilometres. */
    public static final Fact<Integer> ODOMETER_KM = fact("odometerKm", Vehicle::getOdometerKm);

    /** The number of seats with that of the driver (核定载客人数). */
    public static final Fact<Integer> SEATS = fact("seats", Vehicle::getSeats);

    /** Whether it is exported as a modified vehicle (改装车). */
    public static final Fact<Boolean> MODIFIED =
            fact("modified", Vehicle::isModified).among(List.of(true, false));

    /** Whether it has ever been registered in China (注册登记). */
    public static final Fact<Boolean> REGISTERED =
            fact("registered", Vehicle::isRegistered).among(List.of(true, false));

    /** The present use (使用性质). */
    public static final Fact<VehicleUse> CURRENT_USE =
            fact("use.current", v -> v.getUse().flatMap(UseHistory::getCurrent)).among(List.of(VehicleUse.values()));

    /** The changes of use, oldest first; empty if there never was one. */
    public static final Fact<List<UseChange>> USE_CHANGES =
            fact("use.changes", v -> v.getUse().flatMap(UseHistory::getChanges));

    private VehicleFacts() {}

    private static <T> Fact<T> fact(String name, Function<Vehicle, Optional<T>> reader) {
        return Fact.inside(VEHICLE, name, Subject.VEHICLE, reader);
    }
}
