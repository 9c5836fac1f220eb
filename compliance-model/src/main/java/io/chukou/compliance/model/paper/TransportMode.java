package io.chukou.compliance.model.paper;

/** How a vehicle is carried out of the country (运输方式). */
public enum TransportMode {
    /** Driven aboard a ship that carries vehicles (滚装船). */
    RO_RO,
    /** In a container aboard a ship (集装箱海运). */
    CONTAINER,
    /** By railway (铁路). */
    RAIL,
    /** By aircraft (航空). */
    AIR,
    /** Any other way, such as by road or driven by itself (其他). */
    OTHER
}
