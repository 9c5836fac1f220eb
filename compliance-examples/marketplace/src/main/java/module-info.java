/** A small web shop of used cars with a badge on every listing. The package of the badge is made to be lifted. */
module io.chukou.compliance.marketplace {
    requires com.fasterxml.jackson.databind;
    requires com.h2database;
    requires gg.jte.runtime;
    requires transitive io.chukou.compliance.core;
    requires io.chukou.compliance.listings;
    requires java.sql;
    requires org.eclipse.jetty.server;
    requires static org.jspecify;

    exports io.chukou.compliance.marketplace.badge;

    opens io.chukou.compliance.marketplace.template to
            gg.jte.runtime;
}
