package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.marketplace.stock.Stock;
import java.io.IOException;
import java.time.LocalDate;
import org.h2.jdbcx.JdbcConnectionPool;

/** Opens the shop with the bundled listings. */
public final class Main {
    private static final String IN_MEMORY = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    /**
     * Runs until it is interrupted.
     *
     * @param arguments the options
     * @throws Exception if something fails that should not
     */
    public static void main(String[] arguments) throws Exception {
        try {
            run(Options.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE);
            System.exit(WRONG_USAGE);
        } catch (IOException e) {
            System.err.println("The shop cannot be opened: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(Options options) throws Exception {
        Stock stock = new Stock(JdbcConnectionPool.create(IN_MEMORY, "sa", ""));
        Samples.addTo(stock);
        Shop shop = Shop.open(stock, ExportValidator.standard(), options.clock(), options.port());
        Runtime.getRuntime().addShutdownHook(new Thread(shop::close, "close-the-shop"));
        System.out.println(shop.address() + "/  " + Listings.BUNDLED + " cars, asked for "
                + LocalDate.now(options.clock()) + ". Ctrl-C closes the shop.");
        shop.join();
    }
}
