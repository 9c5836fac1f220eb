package io.chukou.compliance.model.paper;

/** The standard that an inspection report says it follows (检测标准). */
public enum InspectionStandard {
    /** The standard for passenger cars, WM/T 8-2022 (乘用车). */
    WMT_8_2022,
    /** The standard for commercial vehicles and trailers, WM/T 9-2022 (商用车辆、挂车). */
    WMT_9_2022,
    /** Any other standard (其他标准). */
    OTHER
}
