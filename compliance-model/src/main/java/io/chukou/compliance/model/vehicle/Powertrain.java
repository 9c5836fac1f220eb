package io.chukou.compliance.model.vehicle;

/** What drives a vehicle (动力类型). */
public enum Powertrain {
    /** Petrol engine alone (汽油). */
    PETROL,
    /** Diesel engine alone (柴油). */
    DIESEL,
    /** Engine for natural gas or liquefied petroleum gas, also beside petrol or diesel (燃气). */
    GAS,
    /** Engine and motor, not charged from outside (混合动力). */
    HYBRID,
    /** Engine and motor, charged from outside (插电式混合动力). */
    PLUG_IN_HYBRID,
    /** Motor, with an engine that only charges the battery (增程式). */
    RANGE_EXTENDER,
    /** Motor and battery alone (纯电动). */
    BATTERY_ELECTRIC,
    /** Motor and fuel cell (燃料电池). */
    FUEL_CELL,
    /** Any other, such as methanol, and none, such as that of a trailer (其他). */
    OTHER
}
