package io.chukou.compliance.model.party;

/** The two kinds of enterprise that may export used vehicles (二手车出口企业类型). */
public enum ExporterKind {
    /** Maker of vehicles, which may export what it made itself (生产企业). */
    MAKER,
    /** Trader (流通企业). */
    TRADER
}
