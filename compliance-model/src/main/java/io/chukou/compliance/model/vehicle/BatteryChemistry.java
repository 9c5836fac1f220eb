package io.chukou.compliance.model.vehicle;

/** What the cells of a traction battery are made of (电池类型). */
public enum BatteryChemistry {
    /** Lithium-ion cells, lithium polymer included (锂离子电池). */
    LITHIUM_ION,
    /** Cells with metallic lithium (锂金属电池). */
    LITHIUM_METAL,
    /** Sodium-ion cells with an organic electrolyte (钠离子电池). */
    SODIUM_ION,
    /** Any other cells, such as nickel-metal hydride or lead-acid (其他电池). */
    OTHER
}
