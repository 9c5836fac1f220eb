package io.chukou.compliance.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Law;
import io.chukou.compliance.core.table.CommodityCode.Drive;
import io.chukou.compliance.core.table.CommodityCode.Kind;
import io.chukou.compliance.core.table.CommodityCode.Seats;
import io.chukou.compliance.core.table.CommodityCode.Supervision;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.paper.TradeMode;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommodityCodesTest {
    private static final TableInfo INFO = new TableInfo("A newer tariff", LocalDate.of(2027, 1, 1), "a test");
    private static final CommodityCodes STANDARD = CommodityCodes.standard();

    private static CommodityCode row(String pattern, Kind kind) {
        return new CommodityCode(
                pattern, kind, Set.of(), Drive.ANY, null, null, Grade.H, null, null, "HS-9", "for a test");
    }

    /** HS-1, HS-2, HS-3, HS-5, HS-6, HS-7, HS-9 and A54-1.3, one code for each statement. */
    @ParameterizedTest
    @CsvSource({
        "8703801010, USED_ELECTRIC_CAR",
        "8703800010, USED_ELECTRIC_CAR",
        "8703801090, NEW_ELECTRIC_CAR",
        "8703809010, WITHOUT_VIN",
        "8703809090, WITHOUT_VIN",
        "8703213010, VEHICLE",
        "8703213090, KIT",
        "8703224090, KIT",
        "8703332990, KIT",
        "8703601900, HEADING",
        "8703900000, HEADING",
        "8703101100, MOTORCYCLE",
        "8702109100, VEHICLE",
        "8702403000, VEHICLE",
        "8704410000, VEHICLE",
        "8704600000, VEHICLE",
        "8704210000, HEADING",
        "8701210000, HEADING",
        "8705909990, HEADING",
        "8716399000, VEHICLE",
        "8716310000, HEADING",
        "8706004000, CHASSIS",
        "8711209000, MOTORCYCLE",
        "8703 8010.10, USED_ELECTRIC_CAR"
    })
    void says_what_a_code_stands_for(String code, Kind kind) {
        assertThat(STANDARD.find(code)).map(CommodityCode::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8708100000", "8701100000", "8703", "87038010", "87038010100", "870380101O", "", " "})
    void does_not_know_any_other_code_nor_one_that_has_not_ten_digits(String code) {
        assertThat(STANDARD.find(code)).isEmpty();
        assertThat(STANDARD.heading(code)).isEmpty();
    }

    @Test
    void finds_the_heading_of_a_code_whatever_else_it_knows_of_it() {
        assertThat(STANDARD.heading("8703801090")).map(CommodityCode::pattern).contains("8703");
        assertThat(STANDARD.heading("8701210000")).map(CommodityCode::pattern).contains("87012");
        assertThat(STANDARD.heading("8706004000")).isEmpty();
        assertThat(STANDARD.heading("8711209000")).isEmpty();
    }

    @Test
    void dates_the_two_codes_of_used_electric_cars_without_a_gap() {
        CommodityCode old = STANDARD.find("8703800010").orElseThrow();
        CommodityCode now = STANDARD.find("8703801010").orElseThrow();

        assertThat(old.until()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(now.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(old.from()).isNull();
        assertThat(now.until()).isNull();
    }

    @Test
    void tells_motor_and_engine_apart() {
        assertThat(Powertrain.values()).filteredOn(Drive.MOTOR::fits).containsExactly(Powertrain.BEV, Powertrain.FCEV);
        assertThat(Powertrain.values())
                .filteredOn(Drive.ENGINE::fits)
                .containsExactly(Powertrain.ICE, Powertrain.HEV, Powertrain.PHEV, Powertrain.REEV);
        assertThat(Powertrain.values()).filteredOn(Drive.NONE::fits).containsExactly(Powertrain.NONE);
        assertThat(Powertrain.values()).allMatch(Drive.ANY::fits);
    }

    @ParameterizedTest
    @CsvSource({
        "8702109300, 9, false",
        "8702109300, 10, true",
        "8702109300, 19, true",
        "8702109300, 20, false",
        "8702109210, 20, true",
        "8702109210, 23, true",
        "8702109290, 24, true",
        "8702109290, 29, true",
        "8702109290, 30, false",
        "8702109100, 30, true",
        "8702109100, 90, true"
    })
    void counts_the_seats_of_buses(String code, int seats, boolean fits) {
        assertThat(STANDARD.find(code).orElseThrow().seats().contains(seats)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "8703223010, GENERAL, true",
        "8703223010, PROCESSING, true",
        "8703223010, BORDER_SMALL_SCALE, true",
        "8703223010, OTHER, true",
        "8702102000, GENERAL, false",
        "8702102000, BORDER_SMALL_SCALE, false",
        "8716399000, OTHER, false"
    })
    void reads_from_the_marks_whether_a_licence_is_a_condition(String code, TradeMode mode, boolean demanded) {
        assertThat(STANDARD.find(code).orElseThrow().supervision().demandsLicence(mode))
                .isEqualTo(demanded);
    }

    @Test
    void tells_the_marks_apart_by_the_mode_of_trade() {
        assertThat(TradeMode.values())
                .filteredOn(new Supervision("6x", Grade.H)::demandsLicence)
                .containsExactly(TradeMode.PROCESSING);
        assertThat(TradeMode.values())
                .filteredOn(new Supervision("y", Grade.H)::demandsLicence)
                .containsExactly(TradeMode.BORDER_SMALL_SCALE);
        assertThat(TradeMode.values())
                .filteredOn(new Supervision("4", Grade.H)::demandsLicence)
                .containsExactly(TradeMode.GENERAL, TradeMode.OTHER);
    }

    @Test
    void grades_the_marks_of_new_electric_cars_below_the_code_itself() {
        CommodityCode row = STANDARD.find("8703801090").orElseThrow();

        assertThat(row.grade()).isEqualTo(Grade.H);
        assertThat(row.supervision()).isEqualTo(new Supervision("46Axy", Grade.M));
    }

    @Test
    void every_row_names_a_clause_of_the_law_and_is_known_well_enough_to_speak() {
        assertThat(STANDARD.rows()).allSatisfy(row -> {
            assertThat(Law.clause(row.clause())).as(row.pattern()).isPresent();
            assertThat(row.grade().mayWarnOrRefer()).as(row.pattern()).isTrue();
        });
    }

    @Test
    void no_heading_takes_in_motorcycles_three_wheelers_or_low_speed_trucks() {
        assertThat(STANDARD.rows())
                .flatExtracting(CommodityCode::categories)
                .doesNotContain(
                        VehicleCategory.MOTORCYCLE,
                        VehicleCategory.MOTORCYCLE_THREE_WHEELED,
                        VehicleCategory.THREE_WHEELED_VEHICLE,
                        VehicleCategory.LOW_SPEED_TRUCK);
    }

    @Property(seed = Draws.SEED)
    void the_closest_row_counts_whatever_the_order_of_the_rows(
            @ForAll @NumericChars @StringLength(10) String code, @ForAll boolean vehicles) {
        String any = vehicles ? "870" + code.substring(3) : code;
        List<CommodityCode> backwards = new java.util.ArrayList<>(STANDARD.rows());
        Collections.reverse(backwards);

        assertThat(CommodityCodes.of(INFO, backwards).find(any).map(CommodityCode::kind))
                .isEqualTo(STANDARD.find(any).map(CommodityCode::kind));
    }

    @Test
    void carries_name_day_and_source() {
        assertThat(STANDARD.info().name()).isEqualTo("Commodity codes of vehicles");
        assertThat(STANDARD.info().version()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(STANDARD.info().source()).contains("tariff");
    }

    @Test
    void can_be_replaced_by_a_newer_table() {
        CommodityCodes newer = CommodityCodes.of(INFO, List.of(row("87038020??", Kind.USED_ELECTRIC_CAR)));

        assertThat(newer.find("8703802099")).map(CommodityCode::kind).contains(Kind.USED_ELECTRIC_CAR);
        assertThat(newer.find("8703801010")).isEmpty();
        assertThat(newer.info()).isEqualTo(INFO);
        assertThat(newer.describe()).startsWith("A newer tariff 2027-01-01\n").contains("87038020??");
    }

    @Test
    void the_description_is_the_same_on_every_run() {
        CommodityCode bus = STANDARD.find("8702109100").orElseThrow();

        assertThat(bus)
                .hasToString(
                        "8702109100;VEHICLE;[MEDIUM_PASSENGER, LARGE_PASSENGER];ENGINE;"
                                + "Seats[least=30, most=2147483647];Supervision[marks=46AOxy, grade=H];H;null;null;HS-5;diesel buses of 30 seats or more");
    }

    @Test
    void reads_bounds_of_seats() {
        assertThat(Seats.read("10-19")).isEqualTo(new Seats(10, 19));
        assertThat(Seats.read("30-")).isEqualTo(new Seats(30, Integer.MAX_VALUE));
    }

    @Test
    void refuses_two_rows_of_one_pattern() {
        List<CommodityCode> rows = List.of(row("8703", Kind.HEADING), row("8703", Kind.KIT));

        assertThatIllegalArgumentException().isThrownBy(() -> CommodityCodes.of(INFO, rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "8703x", "87038010100", "8703 80"})
    void refuses_a_pattern_that_is_none(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> row(pattern, Kind.HEADING));
    }
}
