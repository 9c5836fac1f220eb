package io.chukou.compliance.marketplace.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.ConformityDeclaration;
import io.chukou.compliance.model.paper.ExportContract;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.TransferRegistration;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StockTest {
    private static final LocalDate MADE = LocalDate.of(2026, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 15);
    private static final Badge BADGE =
            new Badge(BadgeKind.NEEDS_LETTER, Verdict.UNDETERMINED, false, LAST.plusDays(1), LAST, MADE, "rules-1");

    private JdbcConnectionPool database;
    private Stock stock;

    private static Listing listing(String country) {
        return new Listing(
                "car-1",
                "A car",
                100,
                ExportCase.builder().destination(CountryCode.of(country)).build());
    }

    private List<String> due(LocalDate day, String rules) throws Exception {
        return stock.due(day, rules).stream().map(Listing::id).toList();
    }

    @BeforeEach
    void fill() throws Exception {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        stock = new Stock(database);
        stock.put(listing("KZ"));
    }

    @AfterEach
    void dispose() {
        database.dispose();
    }

    @Test
    void a_new_listing_is_due_and_not_shown() throws Exception {
        assertThat(due(MADE, "rules-1")).containsExactly("car-1");
        assertThat(stock.find("car-1")).isEmpty();
        assertThat(stock.page(Filter.NONE, 0, 10)).isEmpty();
    }

    @Test
    void a_stored_badge_comes_back_as_it_was() throws Exception {
        stock.record(listing("KZ"), BADGE);
        assertThat(stock.find("car-1")).contains(new Offer(listing("KZ"), BADGE));
        Badge endless = new Badge(BadgeKind.BLOCKED, Verdict.BLOCKED, true, null, null, MADE, "rules-1");
        stock.record(listing("KZ"), endless);
        assertThat(stock.find("car-1").orElseThrow().badge()).isEqualTo(endless);
    }

    @Test
    void a_badge_is_due_on_the_day_after_its_last_and_not_before() throws Exception {
        stock.record(listing("KZ"), BADGE);
        assertThat(due(MADE, "rules-1")).isEmpty();
        assertThat(due(LAST, "rules-1")).isEmpty();
        assertThat(due(LAST.plusDays(1), "rules-1")).containsExactly("car-1");
        assertThat(due(MADE.minusDays(1), "rules-1")).containsExactly("car-1");
    }

    @Test
    void a_badge_is_due_when_the_rulebook_is_another() throws Exception {
        stock.record(listing("KZ"), BADGE);
        assertThat(due(MADE, "rules-2")).containsExactly("car-1");
    }

    @Test
    void a_badge_is_due_when_the_listing_was_changed() throws Exception {
        stock.record(listing("KZ"), BADGE);
        stock.put(listing("RU"));
        assertThat(due(MADE, "rules-1")).containsExactly("car-1");
    }

    @Test
    void a_badge_of_what_the_listing_was_before_is_not_stored() throws Exception {
        stock.put(listing("RU"));
        stock.record(listing("KZ"), BADGE);
        assertThat(due(MADE, "rules-1")).containsExactly("car-1");
    }

    @Test
    void listings_for_any_country_are_found_for_each() throws Exception {
        stock.put(new Listing("car-2", "Any", 1, ExportCase.builder().build()));
        stock.record(listing("KZ"), BADGE);
        stock.record(new Listing("car-2", "Any", 1, ExportCase.builder().build()), BADGE);
        CountryCode russia = CountryCode.of("RU");
        assertThat(stock.page(new Filter(null, russia), 0, 10))
                .extracting(offer -> offer.listing().id())
                .containsExactly("car-2");
        assertThat(stock.count(russia)).containsOnly(java.util.Map.entry(BadgeKind.NEEDS_LETTER, 1));
        assertThat(stock.count(null)).containsOnly(java.util.Map.entry(BadgeKind.NEEDS_LETTER, 2));
        assertThat(stock.destinations()).containsExactly(CountryCode.of("KZ"));
    }

    @Test
    void what_a_seller_calls_on_paper_is_declared_all_the_same() throws Exception {
        String facts = "{\"basis\": \"ON_PAPER\", \"vehicle\": {#}, \"registrationCertificate\": {#}, \"status\": {#},"
                + "\"inspectionReport\": {#}, \"modificationProof\": {#}, \"makerLetters\": [{#}, {#}]}";
        CaseReader cases = CaseReader.strict();
        ExportCase car = new Listing("a", "t", 1, cases.read(facts.replace("#", "\"basis\": \"ON_PAPER\""))).car();
        assertThat(cases.write(car)).doesNotContain("ON_PAPER");
        assertThat(cases.write(car).split("DECLARED", -1)).hasSize(9);
    }

    @Test
    void what_the_buyer_will_make_anew_is_left_out() {
        ExportCase car = ExportCase.builder()
                .exporter(Exporter.builder().name("示例二手车出口有限公司").build())
                .licenceApplication(LicenceApplication.builder().build())
                .exportContract(ExportContract.builder().build())
                .transferRegistration(TransferRegistration.builder().build())
                .conformityDeclaration(ConformityDeclaration.builder().build())
                .build();
        assertThat(new Listing("a", "t", 1, car).car())
                .isEqualTo(ExportCase.builder().basis(Basis.DECLARED).build());
    }

    @Test
    void an_id_is_fit_for_an_address() {
        assertThat(Listing.isId("L-1")).isTrue();
        assertThat(Listing.isId("")).isFalse();
        assertThat(Listing.isId("a/b")).isFalse();
        assertThat(Listing.isId("x".repeat(32))).isTrue();
        assertThat(Listing.isId("x".repeat(33))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Listing("../x", "t", 1, ExportCase.builder().build()));
    }

    @Test
    void a_title_loses_what_cannot_be_seen_and_what_is_too_long() {
        ExportCase car = ExportCase.builder().build();
        assertThat(new Listing("a", "a\u0000b\u202ec\n", 1, car).title()).isEqualTo("abc");
        assertThat(new Listing("a", "车".repeat(120), 1, car).title()).hasSize(120);
        assertThat(new Listing("a", "车".repeat(121), 1, car).title()).hasSize(120);
    }

    /** 91110000MA0000001L has the check character of GB 32100, and LXXAA11A2KA000001 the check digit of GB 16735. */
    @Test
    void numbers_in_a_title_are_masked_also_where_blanks_split_them() {
        ExportCase car = ExportCase.builder().build();
        assertThat(new Listing("a", "Car LXXAA11A2 KA000001 of 91110000 MA0000001L", 1, car).title())
                .isEqualTo("Car LXX**********0001 of 911***********001L");
    }
}
