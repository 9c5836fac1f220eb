package io.chukou.compliance.model.paper;

/** The mode of trade under which goods are declared to the customs (监管方式). */
public enum TradeMode {
    /** General trade (一般贸易). */
    GENERAL,
    /** Processing trade (加工贸易). */
    PROCESSING,
    /** Small-scale border trade (边境小额贸易). */
    BORDER_SMALL_SCALE,
    /** Any other mode (其他). */
    OTHER
}
