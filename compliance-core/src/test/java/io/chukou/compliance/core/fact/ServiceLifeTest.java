package io.chukou.compliance.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of service life of vehicles that left the factory on 2018-01-01 and were registered on 2018-03-15. */
class ServiceLifeTest {
    private static CaseFile vehicle(String category, String use) {
        return CaseFile.empty()
                .with("vehicle.category", category)
                .with("vehicle.use.current", use)
                .with("vehicle.use.changes", List.of())
                .with("vehicle.factoryDate", "2018-01-01")
                .with("registrationCertificate.registrationDate", "2018-03-15");
    }

    /** Uses in the order of time, with the day of each change between them: {@code "TAXI 2022-05-01 NON_OPERATING"}. */
    private static CaseFile vehicleWithPast(String category, String past) {
        String[] words = past.split(" ");
        List<Map<String, String>> changes = new ArrayList<>();
        for (int i = 0; i + 2 < words.length; i += 2) {
            changes.add(Map.of("from", words[i], "date", words[i + 1], "to", words[i + 2]));
        }
        return vehicle(category, words[words.length - 1]).with("vehicle.use.changes", changes);
    }

    private static @Nullable DayRange end(CaseFile file) {
        return ServiceLifeFacts.SERVICE_LIFE_END.read(
                Evidence.of(file.build(), Question.on(LocalDate.of(2026, 6, 20)), LawTables.standard()));
    }

    private static void assertEnd(CaseFile file, String end) {
        assertThat(String.valueOf(end(file))).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "MICRO_PASSENGER, TAXI, 2026-03-15",
        "SMALL_PASSENGER, TAXI, 2026-03-15",
        "MEDIUM_PASSENGER, TAXI, 2028-03-15",
        "LARGE_PASSENGER, TAXI, 2030-03-15",
        "SMALL_PASSENGER, RENTAL, 2033-03-15",
        "SMALL_PASSENGER, DRIVING_SCHOOL, 2028-03-15",
        "MEDIUM_PASSENGER, DRIVING_SCHOOL, 2030-03-15",
        "LARGE_PASSENGER, DRIVING_SCHOOL, 2033-03-15",
        "LARGE_PASSENGER, CITY_BUS, 2031-03-15",
        "SMALL_PASSENGER, OTHER_PASSENGER_OPERATING, 2028-03-15",
        "LARGE_PASSENGER, OTHER_PASSENGER_OPERATING, 2033-03-15",
        "LARGE_PASSENGER, SCHOOL_BUS, 2033-03-15",
        "SMALL_PASSENGER, NON_OPERATING, never",
        "LARGE_SEDAN, NON_OPERATING, never",
        "MEDIUM_PASSENGER, NON_OPERATING, 2038-03-15",
        "LARGE_PASSENGER, NON_OPERATING, 2038-03-15",
        "MICRO_TRUCK, GOODS, 2030-03-15",
        "LIGHT_TRUCK, GOODS, 2033-03-15",
        "LIGHT_TRUCK, NON_OPERATING, 2033-03-15",
        "HEAVY_TRUCK, GOODS, 2033-03-15",
        "HEAVY_TRUCK, DANGEROUS_GOODS, 2028-03-15",
        "ROAD_TRACTOR, GOODS, 2033-03-15",
        "SPECIAL_WITH_LOAD, NON_OPERATING, 2033-03-15",
        "SPECIAL_WITHOUT_LOAD, NON_OPERATING, 2048-03-15",
        "CONTAINER_SEMI_TRAILER, GOODS, 2038-03-15",
        "SEMI_TRAILER, GOODS, 2033-03-15",
        "SEMI_TRAILER, DANGEROUS_GOODS, 2028-03-15",
        "FULL_TRAILER, GOODS, 2028-03-15",
        "WHEELED_MACHINE, NON_OPERATING, never",
        "THREE_WHEELED_VEHICLE, GOODS, 2027-03-15",
        "MOTORCYCLE, NON_OPERATING, 2031-03-15",
    })
    void a_use_that_never_changed_has_the_limit_of_the_table(String category, String use, String end) {
        assertEnd(vehicle(category, use), end);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "LARGE_SEDAN, TAXI",
        "MICRO_PASSENGER, DRIVING_SCHOOL",
        "SMALL_PASSENGER, GOODS",
        "SMALL_PASSENGER, DANGEROUS_GOODS",
        "ROAD_TRACTOR, DANGEROUS_GOODS",
        "SPECIAL_WITH_LOAD, DANGEROUS_GOODS",
        "LOW_SPEED_TRUCK, GOODS",
    })
    void unknown_when_the_table_has_no_entry(String category, String use) {
        assertThat(end(vehicle(category, use))).isNull();
        assertThat(end(vehicle(category, use).without("vehicle.use.changes"))).isNull();
    }

    @Test
    void unknown_without_category_or_present_use() {
        assertThat(end(vehicle("SMALL_PASSENGER", "NON_OPERATING").without("vehicle.category")))
                .isNull();
        assertThat(end(vehicle("SMALL_PASSENGER", "NON_OPERATING").without("vehicle.use.current")))
                .isNull();
    }

    @Test
    void unknown_without_registration_date_unless_there_is_no_limit() {
        assertThat(end(vehicle("SMALL_PASSENGER", "TAXI").without("registrationCertificate.registrationDate")))
                .isNull();
        assertEnd(
                vehicle("SMALL_PASSENGER", "NON_OPERATING").without("registrationCertificate.registrationDate"),
                "never");
    }

    @Test
    void the_life_ends_on_28_february_if_the_last_year_has_no_29_february() {
        CaseFile file = vehicle("SMALL_PASSENGER", "RENTAL")
                .with("vehicle.factoryDate", "2020-01-01")
                .with("registrationCertificate.registrationDate", "2020-02-29");
        assertEnd(file, "2035-02-28");
        assertEnd(file.with("vehicle.use.current", "TAXI"), "2028-02-29");
    }

    @Test
    void the_life_runs_from_the_factory_date_if_registered_over_two_years_later() {
        CaseFile taxi = vehicle("SMALL_PASSENGER", "TAXI");
        assertEnd(taxi.with("vehicle.factoryDate", "2016-03-15"), "2026-03-15");
        assertEnd(taxi.with("vehicle.factoryDate", "2016-03-14"), "2024-03-14");
        assertEnd(taxi.without("vehicle.factoryDate"), "1908-01-01..2026-03-15");
    }

    @Test
    void partial_dates_give_a_range() {
        CaseFile taxi = vehicle("SMALL_PASSENGER", "TAXI");
        assertEnd(taxi.with("registrationCertificate.registrationDate", "2018-03"), "2026-03-01..2026-03-31");
        assertEnd(taxi.with("registrationCertificate.registrationDate", "2018"), "2026-01-01..2026-12-31");
        assertEnd(
                taxi.with("registrationCertificate.registrationDate", "2018").with("vehicle.factoryDate", "2016"),
                "2024-01-01..2026-12-31");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        // SCR-6.1: once in operation, always the operating limit
        "SMALL_PASSENGER, TAXI 2020-05-01 NON_OPERATING, 2026-03-15",
        "SMALL_PASSENGER, TAXI 2020-05-01 NON_OPERATING 2022-05-01 TAXI, 2026-03-15",
        "SMALL_PASSENGER, OTHER_PASSENGER_OPERATING 2020-05-01 NON_OPERATING, 2028-03-15",
        "MEDIUM_PASSENGER, TAXI 2020-05-01 NON_OPERATING, 2028-03-15",
        "LARGE_PASSENGER, OTHER_PASSENGER_OPERATING 2020-05-01 NON_OPERATING, 2033-03-15",
        // SCR-6.1: medium and large vehicles take the operating limit when they turn operating
        "MEDIUM_PASSENGER, NON_OPERATING 2024-05-01 TAXI, 2028-03-15",
        "LARGE_PASSENGER, NON_OPERATING 2024-05-01 OTHER_PASSENGER_OPERATING, 2033-03-15",
        "LARGE_PASSENGER, NON_OPERATING 2024-05-01 CITY_BUS, 2031-03-15",
        // SCR-6.2: the strictest of several operating uses
        "SMALL_PASSENGER, RENTAL 2020-05-01 TAXI, 2026-03-15",
        "SMALL_PASSENGER, TAXI 2020-05-01 RENTAL, 2026-03-15",
        "LARGE_PASSENGER, CITY_BUS 2020-05-01 OTHER_PASSENGER_OPERATING, 2031-03-15",
        // SCR-A1: small cars and large saloon cars that began as non-operating
        "SMALL_PASSENGER, NON_OPERATING 2020-09-15 TAXI, 2027-03-15",
        "MICRO_PASSENGER, NON_OPERATING 2020-09-15 TAXI, 2027-03-15",
        "SMALL_PASSENGER, NON_OPERATING 2020-09-15 OTHER_PASSENGER_OPERATING, 2029-03-15",
        "LARGE_SEDAN, NON_OPERATING 2020-01-15 CITY_BUS, 2031-03-15",
        "SMALL_PASSENGER, NON_OPERATING 2020-09-15 RENTAL, 2033-03-15",
        // turned operating and back: between the operating limit and the mixed one, also when it turned once more
        "SMALL_PASSENGER, NON_OPERATING 2020-09-15 TAXI 2022-09-15 NON_OPERATING, 2026-03-15..2027-03-15",
        "SMALL_PASSENGER, NON_OPERATING 2020-09-15 RENTAL 2022-09-15 NON_OPERATING, 2033-03-15",
        "SMALL_PASSENGER, NON_OPERATING 2020-09-15 TAXI 2022-09-15 NON_OPERATING 2023-05-01 TAXI, 2026-03-15..2029-03-15",
        "SMALL_PASSENGER, NON_OPERATING 2020-09-15 RENTAL 2022-09-15 TAXI, 2027-03-15",
        "SMALL_PASSENGER, NON_OPERATING 2021 TAXI, 2027-03-15..2028-03-15",
        // SCR-6.4: once dangerous goods, always the limit for dangerous goods
        "LIGHT_TRUCK, DANGEROUS_GOODS 2020-05-01 GOODS, 2028-03-15",
        "LIGHT_TRUCK, GOODS 2020-05-01 DANGEROUS_GOODS, 2028-03-15",
        "CONTAINER_SEMI_TRAILER, GOODS 2020-05-01 DANGEROUS_GOODS 2021-05-01 GOODS, 2028-03-15",
        "HEAVY_TRUCK, NON_OPERATING 2020-05-01 GOODS, 2033-03-15",
        "FULL_TRAILER, DANGEROUS_GOODS 2020-05-01 GOODS, 2028-03-15",
        // the text says nothing of school buses: between the strictest and the longest possible limit
        "LARGE_PASSENGER, SCHOOL_BUS 2020-05-01 NON_OPERATING, 2033-03-15..2038-03-15",
        "MEDIUM_PASSENGER, TAXI 2020-05-01 SCHOOL_BUS, 2028-03-15..2033-03-15",
        "SMALL_PASSENGER, NON_OPERATING 2020-05-01 SCHOOL_BUS, 2033-03-15",
    })
    void a_use_that_changed_has_the_limit_of_its_past(String category, String past, String end) {
        assertEnd(vehicleWithPast(category, past), end);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "ROAD_TRACTOR, DANGEROUS_GOODS 2020-05-01 GOODS",
        "LARGE_SEDAN, TAXI 2020-05-01 NON_OPERATING",
        "MICRO_PASSENGER, NON_OPERATING 2020-05-01 DRIVING_SCHOOL",
        "SMALL_PASSENGER, GOODS 2020-05-01 NON_OPERATING",
        "SMALL_PASSENGER, GOODS 2020-05-01 TAXI",
    })
    void unknown_when_the_table_has_no_entry_for_a_past_use(String category, String past) {
        assertThat(end(vehicleWithPast(category, past))).isNull();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "SMALL_PASSENGER, NON_OPERATING, 2026-03-15..never",
        "MICRO_PASSENGER, NON_OPERATING, 2026-03-15..never",
        "LARGE_SEDAN, NON_OPERATING, 2026-03-15..never",
        "MEDIUM_PASSENGER, NON_OPERATING, 2028-03-15..2038-03-15",
        "LARGE_PASSENGER, NON_OPERATING, 2030-03-15..2038-03-15",
        "SMALL_PASSENGER, TAXI, 2026-03-15..2033-03-15",
        "SMALL_PASSENGER, RENTAL, 2026-03-15..2033-03-15",
        "MEDIUM_PASSENGER, TAXI, 2028-03-15",
        "LARGE_PASSENGER, OTHER_PASSENGER_OPERATING, 2030-03-15..2033-03-15",
        "LIGHT_TRUCK, GOODS, 2028-03-15..2033-03-15",
        "LIGHT_TRUCK, DANGEROUS_GOODS, 2028-03-15",
        "ROAD_TRACTOR, GOODS, 2028-03-15..2033-03-15",
        "FULL_TRAILER, GOODS, 2028-03-15",
        "WHEELED_MACHINE, NON_OPERATING, never",
    })
    void unknown_changes_leave_every_past_open(String category, String use, String end) {
        assertEnd(vehicle(category, use).without("vehicle.use.changes"), end);
        assertEnd(
                vehicle(category, use).with("vehicle.use.changes", List.of(Map.of("to", use, "date", "2020-05-01"))),
                end);
    }

    @Test
    void a_change_without_a_day_leaves_the_years_used_open() {
        CaseFile file = vehicle("SMALL_PASSENGER", "TAXI");
        assertEnd(
                file.with("vehicle.use.changes", List.of(Map.of("from", "NON_OPERATING", "to", "TAXI"))),
                "2026-03-15..2033-03-15");
        assertEnd(file.with("vehicle.use.changes", List.of(Map.of("from", "RENTAL", "to", "TAXI"))), "2026-03-15");
    }

    @Test
    void changes_that_contradict_each_other_leave_every_past_open() {
        // the days run backwards; on one day they do not
        assertEnd(
                vehicleWithPast("SMALL_PASSENGER", "TAXI 2022-05-01 RENTAL 2022-04-30 NON_OPERATING"),
                "2026-03-15..never");
        assertEnd(vehicleWithPast("SMALL_PASSENGER", "TAXI 2022-05-01 RENTAL 2022-05-01 NON_OPERATING"), "2026-03-15");
        assertEnd(vehicleWithPast("SMALL_PASSENGER", "TAXI 2022 RENTAL 2021-12 NON_OPERATING"), "2026-03-15..never");
        assertEnd(vehicleWithPast("SMALL_PASSENGER", "TAXI 2022 RENTAL 2022-03 NON_OPERATING"), "2026-03-15");
        // a use in between is missing
        assertEnd(
                vehicle("SMALL_PASSENGER", "NON_OPERATING")
                        .with(
                                "vehicle.use.changes",
                                List.of(
                                        Map.of("from", "TAXI", "to", "RENTAL", "date", "2020-05-01"),
                                        Map.of("from", "CITY_BUS", "to", "NON_OPERATING", "date", "2022-05-01"))),
                "2026-03-15..never");
        // the last change does not lead to the present use
        assertEnd(
                vehicle("SMALL_PASSENGER", "RENTAL")
                        .with(
                                "vehicle.use.changes",
                                List.of(Map.of("from", "NON_OPERATING", "to", "TAXI", "date", "2020-05-01"))),
                "2026-03-15..2033-03-15");
        assertEnd(
                vehicle("LIGHT_TRUCK", "GOODS")
                        .with(
                                "vehicle.use.changes",
                                List.of(Map.of("from", "GOODS", "to", "DANGEROUS_GOODS", "date", "2020-05-01"))),
                "2028-03-15..2033-03-15");
    }

    @Test
    void the_start_is_the_registration_or_the_factory_date() {
        CaseFile file = vehicle("SMALL_PASSENGER", "TAXI");
        assertThat(start(file)).hasToString("2018-03-15");
        assertThat(start(file.with("vehicle.factoryDate", "2016-03-15"))).hasToString("2018-03-15");
        assertThat(start(file.with("vehicle.factoryDate", "2016-03-14"))).hasToString("2016-03-14");
        assertThat(start(file.without("vehicle.factoryDate"))).hasToString("1900-01-01..2018-03-15");
        assertThat(start(file.with("registrationCertificate.registrationDate", "2018-03")))
                .hasToString("2018-03-01..2018-03-31");
        assertThat(start(file.without("registrationCertificate.registrationDate")))
                .isNull();
    }

    private static @Nullable DayRange start(CaseFile file) {
        return ServiceLifeFacts.SERVICE_LIFE_START.read(
                Evidence.of(file.build(), Question.on(LocalDate.of(2026, 6, 20)), LawTables.standard()));
    }
}
