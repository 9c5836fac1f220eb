package io.chukou.compliance.model.vehicle;

/** What drives a vehicle (动力类型). */
public enum Powertrain {
    /** Engine alone, whatever its fuel (内燃机). */
    ICE,
    /** Engine and motor, not charged from outside (混合动力). */
    HEV,
    /** Engine and motor, charged from outside (插电式混合动力). */
    PHEV,
    /** Motor, with an engine that only charges the battery (增程式). */
    REEV,
    /** Motor and battery alone (纯电动). */
    BEV,
    /** Motor and fuel cell (燃料电池). */
    FCEV,
    /** No drive of its own, such as a trailer (无动力). */
    NONE
}
