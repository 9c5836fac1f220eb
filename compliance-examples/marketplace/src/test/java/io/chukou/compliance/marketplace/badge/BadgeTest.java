package io.chukou.compliance.marketplace.badge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.IssuerRole;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Registered on 2026-01-01: day 180, the last that needs the letter, is 2026-06-30. */
class BadgeTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final LocalDate DAY_180 = LocalDate.of(2026, 6, 30);
    private static final LocalDate DAY_181 = LocalDate.of(2026, 7, 1);

    private static Vehicle.Builder vehicle() {
        return Vehicle.builder()
                .category(VehicleCategory.SMALL_PASSENGER)
                .makerName("特斯拉（上海）有限公司")
                .origin(Origin.DOMESTIC)
                .modified(false)
                .registered(true)
                .use(UseHistory.builder()
                        .current(VehicleUse.NON_OPERATING)
                        .changes(List.of())
                        .build());
    }

    private static VehicleStatus.Builder status() {
        return VehicleStatus.builder()
                .sealedOrDetained(false)
                .unlawfullyObtained(false)
                .smuggledOrAssembled(false)
                .matchesCertificate(true)
                .otherwiseBarred(false);
    }

    private static RegistrationCertificate registered(String date) {
        return RegistrationCertificate.builder()
                .registrationDate(PartialDate.parse(date))
                .build();
    }

    private static ExportCase.Builder nearNew() {
        return ExportCase.builder()
                .basis(Basis.DECLARED)
                .vehicle(vehicle().build())
                .status(status().build())
                .registrationCertificate(registered("2026-01-01"));
    }

    private static Badge badge(ExportCase.Builder car, LocalDate day) {
        return Badge.of(VALIDATOR, car.build(), day);
    }

    @Test
    void needs_letter_until_day_180_and_tells_day_181() {
        Badge badge = badge(nearNew(), DAY_180);
        assertThat(badge.kind()).isEqualTo(BadgeKind.NEEDS_LETTER);
        assertThat(badge.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(badge.opens()).isEqualTo(DAY_181);
        assertThat(badge.holdsUntil()).isEqualTo(DAY_180);
    }

    @Test
    void permitted_if_papers_hold_from_day_181_on() {
        Badge badge = badge(nearNew(), DAY_181);
        assertThat(badge.kind()).isEqualTo(BadgeKind.PERMITTED_IF_PAPERS_HOLD);
        assertThat(badge.indicative()).isTrue();
        assertThat(badge.opens()).isNull();
    }

    @Test
    void needs_letter_when_it_is_known_that_there_is_none() {
        Badge badge = badge(nearNew().makerLetters(List.of()), DAY_180);
        assertThat(badge.kind()).isEqualTo(BadgeKind.NEEDS_LETTER);
        assertThat(badge.opens()).isEqualTo(DAY_181);
    }

    @Test
    void needs_letter_when_the_one_at_hand_is_by_a_sales_company() {
        MakerLetter letter = MakerLetter.builder()
                .issuerName("示例汽车销售有限公司")
                .issuerRole(IssuerRole.SALES_COMPANY)
                .build();
        Badge badge = badge(nearNew().makerLetters(List.of(letter)), DAY_180);
        assertThat(badge.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(badge.kind()).isEqualTo(BadgeKind.NEEDS_LETTER);
    }

    /**
     * Of the days of January the first needs the letter until 2026-06-30, and the last, 2026-01-31, until 2026-07-30. Between,
     * nobody knows.
     */
    @Test
    void needs_letter_only_as_long_as_every_day_of_the_month_needs_it() {
        ExportCase.Builder january = nearNew().registrationCertificate(registered("2026-01"));
        Badge sure = badge(january, DAY_180);
        assertThat(sure.kind()).isEqualTo(BadgeKind.NEEDS_LETTER);
        assertThat(sure.holdsUntil()).isEqualTo(DAY_180);
        Badge unsure = badge(january, DAY_181);
        assertThat(unsure.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unsure.kind()).isEqualTo(BadgeKind.UNLOCKS_ON);
        assertThat(unsure.opens()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(badge(january, LocalDate.of(2026, 7, 30)).kind()).isEqualTo(BadgeKind.UNLOCKS_ON);
        assertThat(badge(january, LocalDate.of(2026, 7, 31)).kind()).isEqualTo(BadgeKind.PERMITTED_IF_PAPERS_HOLD);
    }

    @Test
    void blocked_when_the_letter_would_not_help() {
        ExportCase.Builder seized =
                nearNew().status(status().sealedOrDetained(true).build());
        assertThat(badge(seized, DAY_180).kind()).isEqualTo(BadgeKind.BLOCKED);
        assertThat(badge(seized, DAY_180).opens()).isNull();
    }

    @Test
    void cannot_tell_when_more_than_the_letter_is_missing() {
        ExportCase.Builder unchecked = nearNew().status(VehicleStatus.builder().build());
        assertThat(badge(unchecked, DAY_180).kind()).isEqualTo(BadgeKind.CANNOT_TELL);
    }

    @Test
    void the_authority_decides_on_an_imported_car_until_day_180() {
        ExportCase.Builder imported =
                nearNew().vehicle(vehicle().origin(Origin.IMPORTED).build());
        assertThat(badge(imported, DAY_180).kind()).isEqualTo(BadgeKind.REFERRED);
        assertThat(badge(imported, DAY_180).opens()).isEqualTo(DAY_181);
        assertThat(badge(imported, DAY_181).kind()).isEqualTo(BadgeKind.PERMITTED_IF_PAPERS_HOLD);
    }

    @Test
    void unlocks_on_a_day_when_neither_letter_nor_authority_is_sure_to_help() {
        ExportCase.Builder unclear =
                nearNew().vehicle(vehicle().origin(Optional.empty()).build());
        Badge badge = badge(unclear, DAY_180);
        assertThat(badge.kind()).isEqualTo(BadgeKind.UNLOCKS_ON);
        assertThat(badge.opens()).isEqualTo(DAY_181);
    }

    @Test
    void other_rules_apply_to_a_motorcycle() {
        ExportCase.Builder motorcycle =
                nearNew().vehicle(vehicle().category(VehicleCategory.MOTORCYCLE).build());
        assertThat(badge(motorcycle, DAY_181).kind()).isEqualTo(BadgeKind.OUT_OF_SCOPE);
    }

    /** So that a shop may show the stored one until then. */
    @Test
    void every_badge_is_the_same_on_its_last_day() {
        List<ExportCase> cars = Listings.from(1, Listings.SEED)
                .limit(Listings.BUNDLED)
                .map(car -> car.toBuilder().basis(Basis.DECLARED).build())
                .filter(car -> badge(car.toBuilder(), DAY_180).holdsUntil() != null)
                .toList();
        assertThat(cars).hasSizeGreaterThan(30).allSatisfy(car -> {
            Badge today = badge(car.toBuilder(), DAY_180);
            Badge last = badge(car.toBuilder(), Objects.requireNonNull(today.holdsUntil()));
            assertThat(last.kind()).isEqualTo(today.kind());
            assertThat(last.verdict()).isEqualTo(today.verdict());
            assertThat(last.indicative()).isEqualTo(today.indicative());
        });
    }

    @Test
    void permitted_without_a_condition_when_all_is_on_paper() throws Exception {
        String json = Files.readString(Path.of("..", "..", "docs", "examples", "ninety-days.json"));
        ExportCase car = CaseReader.strict().read(json);
        LocalDate opens = LocalDate.of(2026, 9, 29);
        assertThat(badge(car.toBuilder(), opens).kind()).isEqualTo(BadgeKind.PERMITTED);
        assertThat(badge(car.toBuilder(), opens.minusDays(1)).kind()).isEqualTo(BadgeKind.NEEDS_LETTER);
    }

    /** On day 180 the reading that counts the day of registration as day 1 has come to day 181, and a day later both have. */
    @Test
    void depends_on_how_the_day_of_registration_is_counted_on_day_180() {
        ExportCase car = nearNew().makerLetters(List.of()).build();
        assertThat(Badge.dependsOnReading(VALIDATOR, car, DAY_180.minusDays(1))).isFalse();
        assertThat(Badge.dependsOnReading(VALIDATOR, car, DAY_180)).isTrue();
        assertThat(VALIDATOR.assess(car, Badge.question(DAY_181)).dependsOn())
                .extracting(dependence -> dependence.reading().key())
                .doesNotContain("registration-day");
    }

    @Test
    void names_the_rulebook_and_the_day() {
        Badge badge = badge(nearNew(), DAY_180);
        assertThat(badge.fingerprint()).isEqualTo(VALIDATOR.rulebook().fingerprint());
        assertThat(badge.asOf()).isEqualTo(DAY_180);
    }
}
