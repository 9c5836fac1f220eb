package io.chukou.compliance.model.paper;

/** What the issuer of a maker's letter is in relation to the vehicle (出具主体). */
public enum IssuerRole {
    /** The maker of the vehicle itself (车辆生产企业). */
    MANUFACTURER,
    /** A sales company of the maker (生产企业旗下销售公司). */
    SALES_COMPANY,
    /** A department of the maker for sales abroad (海外销售部门). */
    OVERSEAS_SALES_DEPARTMENT,
    /** An authorised dealer abroad (海外授权经销商). */
    OVERSEAS_DEALER,
    /** A maker of modified vehicles (改装车生产企业). */
    MODIFIER,
    /** Anyone else (其他). */
    OTHER
}
