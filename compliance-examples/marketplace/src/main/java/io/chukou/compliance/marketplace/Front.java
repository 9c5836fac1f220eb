package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.marketplace.page.Address;
import io.chukou.compliance.marketplace.page.Texts;
import io.chukou.compliance.marketplace.stock.Listing;
import io.chukou.compliance.marketplace.stock.Offer;
import io.chukou.compliance.marketplace.stock.Stock;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Takes requests: finds the page, and adds what every answer carries. */
final class Front extends Handler.Abstract {
    private static final System.Logger LOG = System.getLogger(Front.class.getName());
    private static final Pattern LISTING = Pattern.compile("/listings/([^/]+)(|/badge\\.svg|/badge\\.json)");
    private static final int MOST_PARAMETERS = 40;

    /** Nothing but the shop's own style, script and pictures; no page of others may frame it. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private final Stock stock;
    private final Appraiser appraiser;
    private final Pages pages;
    private final Badges badges;
    private final Assets assets = new Assets();
    private final Clock clock;

    Front(Stock stock, Appraiser appraiser, Pages pages, Badges badges, Clock clock) {
        this.stock = stock;
        this.appraiser = appraiser;
        this.pages = pages;
        this.badges = badges;
        this.clock = clock;
    }

    /** What the server refuses before it is a request: a broken line, or an address that is too long. */
    static boolean refuse(Request request, Response response, Callback callback) {
        ALWAYS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        String said = "This is no request that the shop can answer (" + response.getStatus() + ").\n";
        response.write(true, ByteBuffer.wrap(said.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        send(answer(request), request, response, callback);
        return true;
    }

    private Reply answer(Request request) {
        String path = Objects.requireNonNullElse(request.getHttpURI().getCanonicalPath(), "");
        Visit visit = new Visit(new Address(path, Map.of()), texts("", request), LocalDate.now(clock));
        if (!isReading(request)) {
            return pages.error(405, visit).with("Allow", "GET, HEAD");
        }
        try {
            Address here = new Address(path, parameters(request));
            return answer(new Visit(here, texts(here.parameter(Address.LANGUAGE), request), visit.day()));
        } catch (Refusal e) {
            return pages.error(e.status, visit);
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A page could not be made", e);
            return pages.error(500, visit);
        }
    }

    private static boolean isReading(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    }

    private Reply answer(Visit visit) throws SQLException, Refusal {
        Optional<Reply> asset = assets.find(visit.here().path());
        if (asset.isPresent()) {
            return asset.get();
        }
        appraiser.freshen(visit.day());
        if (visit.here().path().equals("/")) {
            return pages.list(visit);
        }
        Matcher listing = LISTING.matcher(visit.here().path());
        if (!listing.matches()) {
            throw Refusal.notFound();
        }
        Offer offer = offer(listing.group(1));
        return switch (listing.group(2)) {
            case "/badge.svg" -> badges.picture(visit, offer);
            case "/badge.json" -> badges.data(visit, offer);
            default -> pages.detail(visit, offer);
        };
    }

    private Offer offer(String id) throws SQLException, Refusal {
        Optional<Offer> offer = Listing.isId(id) ? stock.find(id) : Optional.empty();
        return offer.orElseThrow(Refusal::notFound);
    }

    /** Of a parameter that is given several times the first counts. */
    private static Map<String, String> parameters(Request request) throws Refusal {
        Map<String, String> parameters = new LinkedHashMap<>();
        try {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                parameters.putIfAbsent(field.getName(), field.getValue());
            }
        } catch (HttpException.IllegalStateException | IllegalArgumentException e) {
            throw Refusal.badRequest(); // A percent sign without two digits behind it, or bytes that are no UTF-8.
        }
        if (parameters.size() > MOST_PARAMETERS) {
            throw Refusal.badRequest();
        }
        return parameters;
    }

    private static Texts texts(String language, Request request) {
        for (Language one : Language.values()) {
            if (one.tag().equals(language)) {
                return Texts.of(one);
            }
        }
        for (Locale locale : Request.getLocales(request)) {
            for (Language one : Language.values()) {
                if (one.tag().equals(locale.getLanguage())) {
                    return Texts.of(one);
                }
            }
        }
        return Texts.of(Language.EN);
    }

    private static void send(Reply reply, Request request, Response response, Callback callback) {
        ALWAYS.forEach(response.getHeaders()::put);
        reply.headers().forEach(response.getHeaders()::put);
        String tag = reply.tag();
        response.getHeaders().put(HttpHeader.ETAG, tag);
        if (reply.status() == 200 && isKnown(tag, request)) {
            response.setStatus(304);
            response.getHeaders().remove(HttpHeader.CONTENT_TYPE);
            callback.succeeded();
            return;
        }
        response.setStatus(reply.status());
        byte[] bytes = reply.bytes();
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    /** A reader that has one of these needs no other; a proxy may have made it weak. */
    private static boolean isKnown(String tag, Request request) {
        return request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).stream()
                .flatMap(known -> Arrays.stream(known.split(",")))
                .map(String::strip)
                .anyMatch(known ->
                        known.equals("*") || known.replaceFirst("^W/", "").equals(tag));
    }
}
