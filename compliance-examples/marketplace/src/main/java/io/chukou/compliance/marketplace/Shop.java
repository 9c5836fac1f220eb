package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.marketplace.stock.Stock;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * The shop, open for visitors until it is closed.
 *
 * <p>Thread-safe.
 */
final class Shop implements AutoCloseable {
    private static final long LAST_REQUESTS_MILLIS = 5_000;
    private static final long IDLE_MILLIS = 30_000;

    private final Server server;
    private final URI address;

    private Shop(Server server, URI address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Opens the shop.
     *
     * @param stock what it has
     * @param validator answers
     * @param clock says the day and the time; its zone is that of the law
     * @param port where to listen on this machine, or 0 for any free port
     */
    static Shop open(Stock stock, ExportValidator validator, Clock clock, int port) throws Exception {
        Appraiser appraiser = new Appraiser(stock, validator);
        appraiser.freshen(LocalDate.now(clock));
        Templates templates = new Templates();
        Pages pages = new Pages(stock, validator, templates);
        Front front = new Front(stock, appraiser, pages, new Badges(validator, templates, clock), clock);
        Server server = server(front, port);
        server.start();
        return new Shop(
                server, URI.create("http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort()));
    }

    private static Server server(Front front, int port) {
        Server server = new Server();
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(front));
        server.setErrorHandler(Front::refuse);
        server.setStopTimeout(LAST_REQUESTS_MILLIS);
        return server;
    }

    URI address() {
        return address;
    }

    /** Waits until somebody closes the shop. */
    void join() throws InterruptedException {
        server.join();
    }

    /** Answers the requests that have begun, and takes no others. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("The shop did not close in order", e);
        }
    }
}
