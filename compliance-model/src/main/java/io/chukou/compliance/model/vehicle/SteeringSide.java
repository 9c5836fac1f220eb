package io.chukou.compliance.model.vehicle;

/** The side of the vehicle on which the steering wheel sits (方向盘位置). */
public enum SteeringSide {
    /** On the left, as in China (左舵). */
    LEFT,
    /** On the right (右舵). */
    RIGHT
}
