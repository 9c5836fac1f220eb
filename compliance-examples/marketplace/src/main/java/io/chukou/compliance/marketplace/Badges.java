package io.chukou.compliance.marketplace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.marketplace.page.BadgePicture;
import io.chukou.compliance.marketplace.stock.Offer;
import io.chukou.compliance.model.value.Basis;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the badges for other pages: the stored badge as a picture and as data. */
final class Badges {
    private static final String SVG = "image/svg+xml; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ExportValidator validator;
    private final Templates templates;
    private final Clock clock;

    Badges(ExportValidator validator, Templates templates, Clock clock) {
        this.validator = validator;
        this.templates = templates;
        this.clock = clock;
    }

    Reply picture(Visit visit, Offer offer) {
        String svg = templates.fill("badge", BadgePicture.of(visit.texts(), offer));
        return cached(Reply.of(200, SVG, svg), offer.badge().holdsUntil()).in(visit.language());
    }

    /** The badge is the stored one, which holds on the day of the visit. Whether it depends on a reading is said of that day alone. */
    Reply data(Visit visit, Offer offer) {
        Badge badge = offer.badge();
        ObjectNode data = MAPPER.createObjectNode()
                .put("listing", "/listings/" + offer.listing().id())
                .put("title", offer.listing().title())
                .put("kind", badge.kind().name())
                .put("text", visit.texts().wholeBadge(badge))
                .put("verdict", badge.verdict().name())
                .put("basis", Basis.DECLARED.name()) // As every listing is taken in, whatever the verdict.
                .put("indicative", badge.indicative())
                .put(
                        "dependsOnReading",
                        Badge.dependsOnReading(validator, offer.listing().car(), visit.day()))
                .put("asOf", visit.day().toString())
                .put("opens", text(badge.opens()))
                .put("holdsUntil", text(badge.holdsUntil()))
                .put("rulebook", badge.fingerprint());
        try {
            String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n";
            return cached(Reply.of(200, JSON, json), visit.day()).in(visit.language());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /**
     * Nobody shows a badge, or what is said of one day, after the last day. Until then a cache asks once a day all the same, because the seller may change the
     * listing, and the law the rules; as long as neither happened, the answer is "not modified". The time is told as a number of
     * seconds, so that it also holds where the shop is told to believe in another day.
     */
    private Reply cached(Reply reply, @Nullable LocalDate last) {
        return reply.with("Cache-Control", "public, max-age=" + fresh(last).toSeconds() + ", must-revalidate")
                .with("Cross-Origin-Resource-Policy", "cross-origin")
                .with("Access-Control-Allow-Origin", "*");
    }

    private Duration fresh(@Nullable LocalDate last) {
        if (last == null) {
            return LONGEST;
        }
        Duration left = Duration.between(
                clock.instant(), last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        if (left.isNegative()) {
            return Duration.ZERO; // The day ended while the reply was made.
        }
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
