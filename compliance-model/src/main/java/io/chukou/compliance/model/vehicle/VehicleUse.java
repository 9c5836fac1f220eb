package io.chukou.compliance.model.vehicle;

/** What a vehicle is registered to be used for (使用性质). */
public enum VehicleUse {
    /** Not for reward (非营运). */
    NON_OPERATING,
    /** Taxi (出租客运). */
    TAXI,
    /** Rental (租赁). */
    RENTAL,
    /** Driving school (教练). */
    DRIVING_SCHOOL,
    /** City bus (公交客运). */
    CITY_BUS,
    /** Any other carriage of passengers for reward (其他营运载客). */
    OTHER_PASSENGER_OPERATING,
    /** Bus built for pupils (专用校车). */
    SCHOOL_BUS,
    /** Carriage of goods (货运). */
    GOODS,
    /** Carriage of dangerous goods (危险品运输). */
    DANGEROUS_GOODS
}
