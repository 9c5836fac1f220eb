/** A worked example: the terms of an invented carrier as rules on top of the law. */
module io.chukou.compliance.carrier {
    requires io.chukou.compliance.core;
    requires static org.jspecify;
}
