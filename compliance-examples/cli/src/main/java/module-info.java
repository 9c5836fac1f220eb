/** The command line of the library. The library for calendars is no module of its own. */
@SuppressWarnings("requires-automatic")
module io.chukou.compliance.cli {
    requires io.chukou.compliance.core;
    requires io.chukou.compliance.listings;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires info.picocli;
    requires java.logging;
    requires net.sf.biweekly;
    requires static org.jspecify;

    opens io.chukou.compliance.cli to
            info.picocli;
}
