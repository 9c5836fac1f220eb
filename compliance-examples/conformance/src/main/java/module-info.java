/** Cases with the outcomes that the law asks for, and a runner that puts them to any implementation. */
module io.chukou.compliance.conformance {
    requires com.fasterxml.jackson.databind;
    requires io.chukou.compliance.core;
    requires static org.jspecify;
}
