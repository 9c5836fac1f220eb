package io.chukou.compliance.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.marketplace.page.Address;
import io.chukou.compliance.marketplace.page.Texts;
import io.chukou.compliance.marketplace.stock.Filter;
import io.chukou.compliance.marketplace.stock.Listing;
import io.chukou.compliance.model.ExportCase;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Asks a real server over HTTP. */
class ShopTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CARD = Pattern.compile("<h3><a href=\"/listings/([A-Za-z0-9-]+)");

    /** Its seller does not say whether it is seized, stolen, smuggled, as on the certificate, or otherwise barred. */
    private static final String UNCHECKED = "/listings/L000014";

    private static final String ALL_IN_ORDER = "?status.sealedOrDetained=false&status.unlawfullyObtained=false"
            + "&status.smuggledOrAssembled=false&status.matchesCertificate=true&status.otherwiseBarred=false";

    /** A near-new car of which nobody knows a letter. */
    private static final String NEAR_NEW = "/listings/L000003";

    private static TestShop shop;

    @BeforeAll
    static void open() throws Exception {
        shop = TestShop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @AfterEach
    void back_to_the_day() {
        shop.itIs(TestShop.noon(Listings.DAY));
    }

    private static HttpResponse<String> get(String address, String... headers) throws Exception {
        return shop.get(address, headers);
    }

    private static String page(String address) throws Exception {
        HttpResponse<String> reply = get(address);
        assertThat(reply.statusCode()).as(address).isEqualTo(200);
        return reply.body();
    }

    private static JsonNode badge(String listing) throws Exception {
        return JSON.readTree(page(listing + "/badge.json"));
    }

    private static List<String> cards(String page) {
        return CARD.matcher(page).results().map(card -> card.group(1)).toList();
    }

    private static String header(HttpResponse<String> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    @Test
    void the_list_has_every_listing_once_on_its_pages() throws Exception {
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= 11; number++) {
            all.addAll(cards(page("/?page=" + number)));
        }
        assertThat(all).hasSize(Listings.BUNDLED + 1).doesNotHaveDuplicates();
        assertThat(get("/?page=12").statusCode()).isEqualTo(404);
    }

    @Test
    void a_filter_by_badge_shows_the_listings_whose_badge_is_of_that_kind() throws Exception {
        Set<String> expected = new HashSet<>();
        ExportValidator validator = ExportValidator.standard();
        Listings.from(1, Listings.SEED).limit(Listings.BUNDLED).forEach(car -> {
            String id = car.getReference().orElseThrow();
            Listing listing = new Listing(id, id, 1, car);
            if (Badge.of(validator, listing.car(), Listings.DAY).kind() == BadgeKind.REFERRED) {
                expected.add(id);
            }
        });
        assertThat(expected).isNotEmpty().hasSizeLessThan(24);
        assertThat(cards(page("/?kind=REFERRED"))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_filter_by_destination_shows_cars_for_that_country_and_for_any() throws Exception {
        List<String> shown = new ArrayList<>();
        String page = page("/?destination=KZ");
        for (int number = 2; !cards(page).isEmpty(); number++) {
            shown.addAll(cards(page));
            HttpResponse<String> next = get("/?destination=KZ&page=" + number);
            page = next.statusCode() == 200 ? next.body() : "";
        }
        List<String> expected = new ArrayList<>(List.of("hostile"));
        Listings.from(1, Listings.SEED)
                .limit(Listings.BUNDLED)
                .filter(car -> car.getDestination()
                        .map(country -> country.getValue().equals("KZ"))
                        .orElse(true))
                .forEach(car -> expected.add(car.getReference().orElseThrow()));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_chosen_country_goes_along_to_a_car_whose_seller_names_none() throws Exception {
        String list = page("/?destination=KZ");
        assertThat(list).contains("\"/listings/L000009\"", "\"/listings/L000002?destination=KZ\"");
        assertThat(page("/")).contains("\"/listings/L000009\"", "\"/listings/L000002\"");
        assertThat(page("/listings/L000014?destination=KZ"))
                .contains("<option value=\"KZ\" selected>Kazakhstan</option>", "Without your answers: Cannot tell.");
    }

    @Test
    void a_filter_without_results_says_so() throws Exception {
        assertThat(page("/?kind=PERMITTED")).contains("No car fits.").doesNotContain("<h3>");
    }

    @Test
    void a_near_new_car_needs_the_letter_and_tells_the_day_on_which_it_no_longer_does() throws Exception {
        JsonNode badge = badge(NEAR_NEW);
        LocalDate registered = LocalDate.of(2026, 3, 19);
        assertThat(page(NEAR_NEW)).contains("<dd>" + registered + "</dd>");
        assertThat(badge.path("kind").textValue()).isEqualTo("NEEDS_LETTER");
        assertThat(badge.path("opens").textValue())
                .isEqualTo(registered.plusDays(181).toString());
        assertThat(badge.path("holdsUntil").textValue())
                .isEqualTo(registered.plusDays(180).toString());
        assertThat(badge.path("asOf").textValue()).isEqualTo("2026-06-30");
    }

    @Test
    void a_detail_page_cites_the_law_with_links_to_the_official_text() throws Exception {
        assertThat(page(NEAR_NEW))
                .contains("LETTER-001")
                .containsPattern(
                        "<a href=\"https://www\\.gov\\.cn/[^\"]+\" rel=\"noopener noreferrer\" hreflang=\"zh\">"
                                + "Notice on further strengthening[^<]*商贸函〔2025〕648号, 一\\(一\\)</a>");
    }

    @Test
    void a_detail_page_says_what_is_taken_as_met_and_what_can_be_done() throws Exception {
        assertThat(page(NEAR_NEW))
                .contains("The shop vouches for")
                .contains("<li>the exporter is qualified and filed</li>")
                .contains("Way 1: Permitted", "Way 2: Permitted", "Wait until 2026-09-16.");
    }

    @Test
    void answers_to_what_is_missing_change_the_verdict() throws Exception {
        assertThat(badge(UNCHECKED).path("kind").textValue()).isEqualTo("CANNOT_TELL");
        assertThat(page(UNCHECKED + ALL_IN_ORDER))
                .containsPattern("<p class=\"answer\"[^>]*><span class=\"badge permitted-if-papers-hold\">")
                .contains("Without your answers: Cannot tell.");
    }

    @Test
    void an_answer_can_bar_the_car() throws Exception {
        assertThat(page(UNCHECKED + "?status.sealedOrDetained=true"))
                .containsPattern("<p class=\"answer\"[^>]*><span class=\"badge blocked\">");
    }

    @Test
    void answers_are_not_stored() throws Exception {
        String before = page(UNCHECKED + "/badge.json");
        page(UNCHECKED + ALL_IN_ORDER);
        assertThat(page(UNCHECKED + "/badge.json")).isEqualTo(before);
        assertThat(page(UNCHECKED)).doesNotContain("Without your answers");
    }

    @Test
    void an_answer_to_what_is_known_already_does_not_count() throws Exception {
        assertThat(page(NEAR_NEW + "?registrationCertificate.registrationDate=2020-01-01"))
                .containsPattern("<p class=\"answer\"[^>]*><span class=\"badge needs-letter\">")
                .doesNotContain("Without your answers");
    }

    @Test
    void an_impossible_answer_is_told_beside_its_field_and_the_others_stay() throws Exception {
        HttpResponse<String> reply = get(UNCHECKED + ALL_IN_ORDER.replace("Detained=false", "Detained=per%22haps"));
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body())
                .contains(
                        "name=\"status.sealedOrDetained\" aria-invalid=\"true\" aria-describedby=\"status.sealedOrDetained-error\"")
                .contains("<p class=\"error\" id=\"status.sealedOrDetained-error\">This is not possible.")
                .containsPattern("(?s)name=\"status.matchesCertificate\">.{0,80}<option value=\"true\" selected>")
                .containsPattern("<p class=\"answer\"[^>]*><span class=\"badge cannot-tell\">");
    }

    @Test
    void the_language_comes_from_the_address_then_from_the_browser_then_is_english() throws Exception {
        assertThat(page("/")).contains("<html lang=\"en\">");
        assertThat(page("/?lang=zh")).contains("<html lang=\"zh\">", "需生产企业确认书");
        HttpResponse<String> byHeader = get("/", "Accept-Language", "fr, zh-CN;q=0.8, en;q=0.5");
        assertThat(byHeader.body()).contains("<html lang=\"zh\">");
        assertThat(header(byHeader, "Content-Language")).isEqualTo("zh");
        assertThat(header(byHeader, "Vary")).contains("Accept-Language");
        assertThat(get("/?lang=en", "Accept-Language", "zh").body()).contains("<html lang=\"en\">");
    }

    @Test
    void the_language_switch_stays_on_the_page_with_its_answers() throws Exception {
        assertThat(page(UNCHECKED + "?status.sealedOrDetained=true"))
                .contains("<a href=\"" + UNCHECKED + "?status.sealedOrDetained=true&amp;lang=zh\" lang=\"zh\"");
        assertThat(page("/?kind=BLOCKED&lang=zh")).contains("href=\"/?kind=BLOCKED&amp;lang=en\"");
    }

    @Test
    void the_badge_as_data_has_what_another_page_needs() throws Exception {
        JsonNode badge = badge(NEAR_NEW);
        List<String> names = new ArrayList<>();
        badge.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "listing",
                        "title",
                        "kind",
                        "text",
                        "verdict",
                        "basis",
                        "indicative",
                        "dependsOnReading",
                        "asOf",
                        "opens",
                        "holdsUntil",
                        "rulebook");
        assertThat(badge.path("listing").textValue()).isEqualTo(NEAR_NEW);
        assertThat(badge.path("rulebook").textValue())
                .isEqualTo(ExportValidator.standard().rulebook().fingerprint());
        assertThat(JSON.readTree(page("/listings/L000001/badge.json"))
                        .path("text")
                        .textValue())
                .isEqualTo("Permitted if the papers hold (indicative)");
    }

    @Test
    void timeline_and_ways_out_are_as_declared_and_if_the_papers_hold() throws Exception {
        String said = "<p>All of this as declared, and if the papers hold.</p>";
        assertThat(page(NEAR_NEW).split(said, -1)).hasSize(3);
        assertThat(page("/listings/L000001").split(said, -1)).hasSize(2);
        assertThat(badge(NEAR_NEW).path("basis").textValue()).isEqualTo("DECLARED");
    }

    @Test
    void a_destination_that_is_not_offered_is_told_beside_its_field() throws Exception {
        HttpResponse<String> reply = get(UNCHECKED + "?destination=AQ");
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body()).contains("<p class=\"error\" id=\"destination-error\">This is not possible.");
        assertThat(get(UNCHECKED + "?destination=KZ").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LXX12345678901234",
                "lxx12345678901234",
                "ＬＸＸ１２３４５６７８９０１２３４",
                "\u4e8cLXX1234567\u200b8901234\u624b"
            })
    void a_vin_in_a_title_is_shown_nowhere(String vin) throws Exception {
        try (TestShop own = TestShop.asBundled()) {
            own.stock.put(
                    new Listing("vin", "Car " + vin, 1, ExportCase.builder().build()));
            for (String address :
                    List.of("/?page=11", "/listings/vin", "/listings/vin/badge.svg", "/listings/vin/badge.json")) {
                assertThat(own.get(address).body())
                        .as(address)
                        .contains("**************")
                        .doesNotContain("8901234", "８９０１２３４");
            }
        }
    }

    /** At midnight the day of a visit ends before its reply is sent. */
    @Test
    void a_badge_is_never_kept_for_less_than_no_time() throws Exception {
        Clock midnight = Clock.fixed(
                LocalDate.of(2026, 9, 16)
                        .atStartOfDay(Options.SHANGHAI)
                        .plusSeconds(1)
                        .toInstant(),
                Options.SHANGHAI);
        Badges badges = new Badges(ExportValidator.standard(), new Templates(), midnight);
        Visit visit = new Visit(new Address("/", Map.of()), Texts.of(Language.EN), LocalDate.of(2026, 9, 15));
        Reply reply = badges.data(visit, shop.stock.find("L000003").orElseThrow());
        assertThat(reply.headers()).containsEntry("Cache-Control", "public, max-age=0, must-revalidate");
    }

    private static final String NO_LETTER = "?makerLetters=%5B%5D";

    /** Day 180 since 2026-03-19 is 2026-09-15. Who counts the day of registration as day 1 is at day 181 by then. */
    @Test
    void a_detail_page_says_when_the_verdict_depends_on_a_reading() throws Exception {
        String section = "<h2 id=\"readings\">";
        shop.itIs(TestShop.noon(LocalDate.of(2026, 9, 14)));
        assertThat(page(NEAR_NEW + NO_LETTER)).doesNotContain(section);
        shop.itIs(TestShop.noon(LocalDate.of(2026, 9, 15)));
        assertThat(page(NEAR_NEW + NO_LETTER))
                .contains(section + "Depends on how the law is read</h2>", "Is the day of registration day 0 or day 1");
        assertThat(page(NEAR_NEW + NO_LETTER + "&lang=zh")).contains(section + "结论取决于对规定的理解</h2>");
        shop.itIs(TestShop.noon(LocalDate.of(2026, 9, 16)));
        assertThat(page(NEAR_NEW + NO_LETTER)).doesNotContain("Is the day of registration day 0 or day 1");
    }

    /** A seller that has no letter: the badge is the same on both days, and what is said of readings is not. */
    @Test
    void the_badge_as_data_says_on_each_day_whether_it_depends_on_a_reading() throws Exception {
        try (TestShop own = TestShop.asBundled()) {
            ExportCase car = own.stock.page(Filter.NONE, 2, 1).get(0).listing().car();
            own.stock.put(new Listing(
                    "no-letter",
                    "A car",
                    1,
                    car.toBuilder().makerLetters(List.of()).build()));
            for (int day = 14; day <= 15; day++) {
                own.itIs(TestShop.noon(LocalDate.of(2026, 9, day)));
                HttpResponse<String> reply = own.get("/listings/no-letter/badge.json");
                JsonNode badge = JSON.readTree(reply.body());
                assertThat(badge.path("asOf").textValue()).isEqualTo("2026-09-" + day);
                assertThat(badge.path("dependsOnReading").booleanValue()).isEqualTo(day == 15);
                assertThat(badge.path("kind").textValue()).isEqualTo("NEEDS_LETTER");
                assertThat(header(reply, "Cache-Control")).isEqualTo("public, max-age=43200, must-revalidate");
            }
        }
    }

    private static Document picture(String listing) throws Exception {
        HttpResponse<String> reply = get(listing + "/badge.svg");
        assertThat(header(reply, "Content-Type")).isEqualTo("image/svg+xml; charset=utf-8");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(reply.body())));
    }

    @Test
    void the_badge_as_a_picture_says_the_same_in_words() throws Exception {
        Document svg = picture(NEAR_NEW);
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("Needs the maker's letter before 2026-09-16 (as declared)");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .endsWith(": Needs the maker's letter before 2026-09-16 (as declared)");
    }

    @Test
    void markup_in_a_title_stays_text() throws Exception {
        for (String address : List.of("/?page=11", "/listings/hostile", "/listings/hostile?lang=zh")) {
            assertThat(page(address))
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;\"&gt;&lt;img src=x")
                    .doesNotContain("<script>", "<img src=x", "<b onclick");
        }
        assertThat(badge("/listings/hostile").path("title").textValue()).isEqualTo(TestShop.HOSTILE);
        Document svg = picture("/listings/hostile");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith(TestShop.HOSTILE);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void markup_in_an_answer_stays_text() throws Exception {
        HttpResponse<String> reply =
                get("/listings/L000026?registrationCertificate.registrationDate=%22%3E%3Cscript%3E");
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body()).contains("value=\"&#34;>&lt;script>\"").doesNotContain("\"><script>");
    }

    @Test
    void a_badge_that_is_still_the_same_is_not_sent_again() throws Exception {
        for (String address : List.of(NEAR_NEW + "/badge.svg", NEAR_NEW + "/badge.json", "/shop.css", "/")) {
            HttpResponse<String> first = get(address);
            String tag = header(first, "ETag");
            assertThat(tag).matches("\"[0-9a-f]{32}\"");
            HttpResponse<String> second = get(address, "If-None-Match", "\"other\", W/" + tag);
            assertThat(second.statusCode()).as(address).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(header(second, "ETag")).isEqualTo(tag);
            assertThat(header(second, "Cache-Control")).isEqualTo(header(first, "Cache-Control"));
            assertThat(get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        }
    }

    private static String caching(LocalDate day) throws Exception {
        shop.itIs(TestShop.noon(day));
        return header(get(NEAR_NEW + "/badge.svg"), "Cache-Control");
    }

    /** The badge holds until 2026-09-15. From noon of that day to its end there are 12 hours. */
    @Test
    void a_badge_may_be_kept_for_a_day_and_never_beyond_its_last_day() throws Exception {
        assertThat(caching(Listings.DAY)).isEqualTo("public, max-age=86400, must-revalidate");
        assertThat(caching(LocalDate.of(2026, 9, 14))).isEqualTo("public, max-age=86400, must-revalidate");
        assertThat(caching(LocalDate.of(2026, 9, 15))).isEqualTo("public, max-age=43200, must-revalidate");
        assertThat(caching(LocalDate.of(2026, 9, 16))).isEqualTo("public, max-age=86400, must-revalidate");
    }

    @Test
    void a_badge_is_made_anew_on_the_day_after_its_last() throws Exception {
        shop.itIs(TestShop.noon(LocalDate.of(2026, 9, 15)));
        assertThat(badge(NEAR_NEW).path("kind").textValue()).isEqualTo("NEEDS_LETTER");
        shop.itIs(TestShop.noon(LocalDate.of(2026, 9, 16)));
        assertThat(badge(NEAR_NEW).path("kind").textValue()).isEqualTo("PERMITTED_IF_PAPERS_HOLD");
        assertThat(badge(NEAR_NEW).path("asOf").textValue()).isEqualTo("2026-09-16");
        assertThat(page(NEAR_NEW)).contains("Asked for 2026-09-16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", NEAR_NEW, NEAR_NEW + "/badge.svg", NEAR_NEW + "/badge.json", "/shop.js", "/none", "/?kind=x"
            })
    void every_answer_carries_the_headers_that_protect(String address) throws Exception {
        HttpResponse<String> reply = get(address);
        assertThat(header(reply, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(reply, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(reply.headers().map()).doesNotContainKey("server");
    }

    /** Inline code would need a hole in the policy. */
    @Test
    void no_page_has_code_or_style_of_its_own() throws Exception {
        for (String address : List.of("/", NEAR_NEW, UNCHECKED, "/listings/hostile")) {
            assertThat(page(address)).doesNotContainPattern("<script>|<style|<[a-z][^>]* (style|on[a-z]+)=");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none",
                "/listings/",
                "/listings/none",
                "/listings/L000003/",
                "/listings/L000003/badge.png",
                "/listings/a%20b",
                "/shop",
                "/io/chukou/compliance/marketplace/shop.css",
                "/listings/L000003/badge.svg/x"
            })
    void what_is_not_there_is_not_found(String address) throws Exception {
        HttpResponse<String> reply = get(address);
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("There is no such page.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?kind=permitted",
                "/?destination=Kasachstan",
                "/?destination=AQ",
                "/?destination=kz",
                "/?page=0",
                "/?page=-1",
                "/?page=x",
                "/?page=9999999",
                "/?kind=%ff",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/etc/passwd"
            })
    void what_makes_no_sense_is_refused(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void too_much_is_refused() throws Exception {
        StringBuilder many = new StringBuilder("/?a=1");
        for (int i = 0; i < 40; i++) {
            many.append("&a").append(i).append("=1");
        }
        assertThat(get(many.toString()).statusCode()).isEqualTo(400);
        assertThat(get("/?a=" + "x".repeat(9000)).statusCode()).isEqualTo(414);
        assertThat(get(many.substring(0, many.length() - "&a39=1".length())).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void the_shop_can_only_be_read(String method) throws Exception {
        HttpResponse<String> reply = shop.send(method, "/");
        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(header(reply, "Allow")).isEqualTo("GET, HEAD");
    }

    /** The shop says in its log what happened, and to the visitor only that. */
    @Test
    void a_failure_of_ours_gives_nothing_away() throws Exception {
        try (TestShop broken = TestShop.open()) {
            broken.loseDatabase();
            HttpResponse<String> reply = broken.get("/?lang=en");
            assertThat(reply.statusCode()).isEqualTo(500);
            assertThat(reply.body())
                    .contains("Something went wrong on our side.")
                    .doesNotContain("java.", "Exception");
            assertThat(header(reply, "Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(broken.get("/shop.css").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_head_has_the_headers_alone() throws Exception {
        HttpResponse<String> head = shop.send("HEAD", NEAR_NEW + "/badge.json");
        HttpResponse<String> whole = get(NEAR_NEW + "/badge.json");
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
    }

    /** Every fourth of those whose seller gave all papers away, owner and codes included. */
    @Test
    void no_page_shows_a_vin_an_owner_or_a_credit_code() throws Exception {
        List<String> addresses = Stream.iterate(1, number -> number + 4)
                .limit(60)
                .map(number -> String.format(java.util.Locale.ROOT, "/listings/L%06d", number))
                .toList();
        for (String address : addresses) {
            Matcher vin = Pattern.compile("[LW]XX[A-Z0-9]{14}").matcher(page(address));
            assertThat(vin.find()).as(address).isFalse();
            assertThat(page(address))
                    .doesNotContain("示例二手车", "91310000MA00000012")
                    .containsPattern("[LW]XX\\*{10}");
        }
    }

    @Test
    void many_visitors_at_once_get_the_same_pages() throws Exception {
        List<String> addresses = List.of("/", NEAR_NEW, UNCHECKED + ALL_IN_ORDER, NEAR_NEW + "/badge.svg", "/?lang=zh");
        List<String> alone = new ArrayList<>();
        for (String address : addresses) {
            alone.add(page(address));
        }
        ExecutorService visitors = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> visits = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                visits.add(() -> {
                    List<String> pages = new ArrayList<>();
                    for (String address : addresses) {
                        pages.add(page(address));
                    }
                    return pages;
                });
            }
            for (Future<List<String>> visit : visitors.invokeAll(visits)) {
                assertThat(visit.get()).isEqualTo(alone);
            }
        } finally {
            visitors.shutdownNow();
        }
    }
}
