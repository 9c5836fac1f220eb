/** A forwarder's gate: one decision for each consignment, whatever kills the program. */
@SuppressWarnings("requires-automatic")
module io.chukou.compliance.gate {
    requires com.fasterxml.jackson.databind;
    requires gg.jte.runtime;
    requires info.picocli;
    requires io.chukou.compliance.core;
    requires java.logging;
    requires static org.jspecify;

    opens io.chukou.compliance.gate to
            info.picocli;
}
