package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.marketplace.stock.Listing;
import io.chukou.compliance.marketplace.stock.Stock;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.jdbcx.JdbcConnectionPool;

/** A shop with the bundled listings and one by a hostile seller, on a day that a test can change. */
final class TestShop implements AutoCloseable {
    static final String HOSTILE = "<script>alert(1)</script>\"><img src=x onerror=\"alert(2)\">'&amp;";

    final Stock stock;
    final Shop shop;
    private final JdbcConnectionPool database;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicReference<Instant> now = new AtomicReference<>(noon(Listings.DAY));

    private TestShop(boolean hostile) throws Exception {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        stock = new Stock(database);
        Samples.addTo(stock);
        if (hostile) {
            stock.put(hostile());
        }
        shop = Shop.open(stock, ExportValidator.standard(), new TestClock(now), 0);
    }

    static TestShop open() throws Exception {
        return new TestShop(true);
    }

    static TestShop asBundled() throws Exception {
        return new TestShop(false);
    }

    private static Listing hostile() throws IntakeException {
        ExportCase car = CaseReader.strict()
                .read("{\"vehicle\": {\"category\": \"SMALL_PASSENGER\", \"model\": \"<b onclick='x'>\"}}");
        return new Listing("hostile", HOSTILE, 1, car);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Options.SHANGHAI).toInstant();
    }

    void itIs(Instant instant) {
        now.set(instant);
    }

    URI at(String address) {
        return URI.create(shop.address() + address);
    }

    HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        return send("GET", address, headers);
    }

    HttpResponse<String> send(String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(address))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Takes the database away while the shop stays open. */
    void loseDatabase() {
        database.dispose();
    }

    @Override
    public void close() {
        shop.close();
        database.dispose();
    }

    private static final class TestClock extends Clock {
        private final AtomicReference<Instant> now;

        TestClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return Options.SHANGHAI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now.get(), zone);
        }
    }
}
