/** Made-up listings of used vehicles, for programs that show what the library does. */
module io.chukou.compliance.listings {
    requires transitive io.chukou.compliance.core;
    requires static org.jspecify;

    exports io.chukou.compliance.listings;
}
