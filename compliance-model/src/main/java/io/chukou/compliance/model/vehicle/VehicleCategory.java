package io.chukou.compliance.model.vehicle;

/**
 * The kind and size of a vehicle, as the scrapping limits distinguish them (车辆类型).
 *
 * <p>It is the kind that the registration certificate states, not one that is inferred from seats or mass.
 */
public enum VehicleCategory {
    /** Micro passenger vehicle (微型载客汽车). */
    MICRO_PASSENGER,
    /** Small passenger vehicle, the common car (小型载客汽车). */
    SMALL_PASSENGER,
    /** Saloon car of the large class (大型轿车). */
    LARGE_SEDAN,
    /** Medium passenger vehicle (中型载客汽车). */
    MEDIUM_PASSENGER,
    /** Large passenger vehicle other than a saloon car (大型载客汽车). */
    LARGE_PASSENGER,
    /** Micro goods vehicle (微型载货汽车). */
    MICRO_TRUCK,
    /** Light goods vehicle (轻型载货汽车). */
    LIGHT_TRUCK,
    /** Medium goods vehicle (中型载货汽车). */
    MEDIUM_TRUCK,
    /** Heavy goods vehicle (重型载货汽车). */
    HEAVY_TRUCK,
    /** Tractor for semi-trailers (半挂牵引车). */
    ROAD_TRACTOR,
    /** Special-purpose vehicle that also carries a load (有载货功能的专项作业车). */
    SPECIAL_WITH_LOAD,
    /** Special-purpose vehicle that carries no load (无载货功能的专项作业车). */
    SPECIAL_WITHOUT_LOAD,
    /** Semi-trailer for containers (集装箱半挂车). */
    CONTAINER_SEMI_TRAILER,
    /** Any other semi-trailer; whether it carries dangerous goods is told by its use (半挂车). */
    SEMI_TRAILER,
    /** Full trailer (全挂车). */
    FULL_TRAILER,
    /** Wheeled special machine (轮式专用机械车). */
    WHEELED_MACHINE,
    /** Motorcycle with three wheels (正三轮摩托车). */
    MOTORCYCLE_THREE_WHEELED,
    /** Any other motorcycle (其他摩托车). */
    MOTORCYCLE,
    /** Three-wheeled vehicle, which is no motorcycle (三轮汽车). */
    THREE_WHEELED_VEHICLE,
    /** Low-speed goods vehicle (低速载货汽车). */
    LOW_SPEED_TRUCK;

    /**
     * Tells whether the vehicle carries passengers (载客汽车).
     *
     * @return true for micro, small, medium and large passenger vehicles and large saloon cars
     */
    public boolean isPassenger() {
        return switch (this) {
            case MICRO_PASSENGER, SMALL_PASSENGER, LARGE_SEDAN, MEDIUM_PASSENGER, LARGE_PASSENGER -> true;
            default -> false;
        };
    }

    /**
     * Tells whether the vehicle is a goods vehicle (载货汽车).
     *
     * @return true for micro, light, medium and heavy goods vehicles and road tractors; false for low-speed goods
     *     vehicles, which are a kind of their own, and for special-purpose vehicles
     */
    public boolean isTruck() {
        return switch (this) {
            case MICRO_TRUCK, LIGHT_TRUCK, MEDIUM_TRUCK, HEAVY_TRUCK, ROAD_TRACTOR -> true;
            default -> false;
        };
    }

    /**
     * Tells whether the vehicle is a trailer (挂车).
     *
     * @return true for semi-trailers of every kind and full trailers
     */
    public boolean isTrailer() {
        return switch (this) {
            case CONTAINER_SEMI_TRAILER, SEMI_TRAILER, FULL_TRAILER -> true;
            default -> false;
        };
    }

    /**
     * Tells whether the vehicle is a motorcycle (摩托车).
     *
     * @return true for motorcycles with three wheels and all others
     */
    public boolean isMotorcycle() {
        return this == MOTORCYCLE_THREE_WHEELED || this == MOTORCYCLE;
    }
}
