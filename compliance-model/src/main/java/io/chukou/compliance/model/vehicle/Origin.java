package io.chukou.compliance.model.vehicle;

/** Where a vehicle was made, as the registration certificate states it (国产/进口). */
public enum Origin {
    /** Made in China (国产). */
    DOMESTIC,
    /** Made abroad and imported (进口). */
    IMPORTED
}
