package io.chukou.compliance.core.table;

import static io.chukou.compliance.model.vehicle.VehicleCategory.*;
import static io.chukou.compliance.model.vehicle.VehicleUse.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.core.table.ScrappingLimits.Limit;
import io.chukou.compliance.core.table.ScrappingLimits.Row;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each expected number was typed from the table of the scrapping rules, not read from the resource. */
class ScrappingLimitsTest {
    private static final int NONE = -1;
    private static final TableInfo INFO = new TableInfo("Other limits", LocalDate.of(2027, 1, 1), "a test");
    private static final Set<VehicleCategory> PASSENGER =
            EnumSet.of(MICRO_PASSENGER, SMALL_PASSENGER, LARGE_SEDAN, MEDIUM_PASSENGER, LARGE_PASSENGER);
    private static final Set<VehicleUse> ALL_USES = EnumSet.allOf(VehicleUse.class);
    private static final Set<VehicleUse> NOT_DANGEROUS = EnumSet.complementOf(EnumSet.of(DANGEROUS_GOODS));

    /** Every pair that the test expects to find, filled by {@link #expect}. */
    private final List<String> expected = new ArrayList<>();

    @Test
    void holds_exactly_the_limits_of_the_rules_and_no_others() {
        expectTaxisAndRentals();
        expectTeachingAndPublicTransport();
        expectOtherPassengerVehicles();
        expectTrucks();
        expectTrailers();
        expectMachinesAndMotorcycles();

        assertThat(foundPairs()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void expectTaxisAndRentals() {
        expect("TAXI_S", EnumSet.of(MICRO_PASSENGER, SMALL_PASSENGER), EnumSet.of(TAXI), 8, 600_000);
        expect("TAXI_M", EnumSet.of(MEDIUM_PASSENGER), EnumSet.of(TAXI), 10, 500_000);
        expect("TAXI_L", EnumSet.of(LARGE_PASSENGER), EnumSet.of(TAXI), 12, 600_000);
        expect("RENTAL", PASSENGER, EnumSet.of(RENTAL), 15, 600_000);
    }

    private void expectTeachingAndPublicTransport() {
        expect("COACH_S", EnumSet.of(SMALL_PASSENGER), EnumSet.of(DRIVING_SCHOOL), 10, 500_000);
        expect("COACH_M", EnumSet.of(MEDIUM_PASSENGER), EnumSet.of(DRIVING_SCHOOL), 12, 500_000);
        expect("COACH_L", EnumSet.of(LARGE_PASSENGER), EnumSet.of(DRIVING_SCHOOL), 15, 600_000);
        expect("CITY_BUS", PASSENGER, EnumSet.of(CITY_BUS), 13, 400_000);
        expect("SCHOOL_BUS", PASSENGER, EnumSet.of(SCHOOL_BUS), 15, 400_000);
    }

    private void expectOtherPassengerVehicles() {
        Set<VehicleUse> operating = EnumSet.of(OTHER_PASSENGER_OPERATING);
        expect("OP_OTHER_S", EnumSet.of(MICRO_PASSENGER, SMALL_PASSENGER), operating, 10, 600_000);
        expect("OP_OTHER_M", EnumSet.of(MEDIUM_PASSENGER), operating, 15, 500_000);
        expect("OP_OTHER_L", EnumSet.of(LARGE_PASSENGER), operating, 15, 800_000);
        Set<VehicleUse> own = EnumSet.of(NON_OPERATING);
        expect("NONOP_SMALL", EnumSet.of(MICRO_PASSENGER, SMALL_PASSENGER, LARGE_SEDAN), own, NONE, 600_000);
        expect("NONOP_M", EnumSet.of(MEDIUM_PASSENGER), own, 20, 500_000);
        expect("NONOP_L", EnumSet.of(LARGE_PASSENGER), own, 20, 600_000);
    }

    private void expectTrucks() {
        expect("TRUCK_MICRO", EnumSet.of(MICRO_TRUCK), NOT_DANGEROUS, 12, 500_000);
        expect("TRUCK_LIGHT_MED", EnumSet.of(LIGHT_TRUCK, MEDIUM_TRUCK, ROAD_TRACTOR), NOT_DANGEROUS, 15, 600_000);
        expect("TRUCK_HEAVY", EnumSet.of(HEAVY_TRUCK), NOT_DANGEROUS, 15, 700_000);
        Set<VehicleCategory> trucks = EnumSet.of(MICRO_TRUCK, LIGHT_TRUCK, MEDIUM_TRUCK, HEAVY_TRUCK);
        expect("TRUCK_DG", trucks, EnumSet.of(DANGEROUS_GOODS), 10, 400_000);
        expect("LOWSPEED_1CYL", EnumSet.of(THREE_WHEELED_VEHICLE), ALL_USES, 9, NONE);
        expect("SPECIAL_LOAD", EnumSet.of(SPECIAL_WITH_LOAD), NOT_DANGEROUS, 15, 500_000);
        expect("SPECIAL_NOLOAD", EnumSet.of(SPECIAL_WITHOUT_LOAD), NOT_DANGEROUS, 30, 500_000);
    }

    private void expectTrailers() {
        expect("SEMI_CONTAINER", EnumSet.of(CONTAINER_SEMI_TRAILER), NOT_DANGEROUS, 20, NONE);
        expect("SEMI_OTHER", EnumSet.of(SEMI_TRAILER), NOT_DANGEROUS, 15, NONE);
        Set<VehicleCategory> semiTrailers = EnumSet.of(CONTAINER_SEMI_TRAILER, SEMI_TRAILER);
        expect("SEMI_DG", semiTrailers, EnumSet.of(DANGEROUS_GOODS), 10, NONE);
        expect("FULL_TRAILER", EnumSet.of(FULL_TRAILER), ALL_USES, 10, NONE);
    }

    private void expectMachinesAndMotorcycles() {
        expect("MOTO_3W", EnumSet.of(MOTORCYCLE_THREE_WHEELED), ALL_USES, 12, 100_000);
        expect("MOTO_OTHER", EnumSet.of(MOTORCYCLE), ALL_USES, 13, 120_000);
        expect("WHEELED_MACHINE", EnumSet.of(WHEELED_MACHINE), ALL_USES, NONE, 500_000);
    }

    private void expect(String code, Set<VehicleCategory> categories, Set<VehicleUse> uses, int years, int km) {
        Limit limit = new Limit(code, number(years), number(km));
        for (VehicleCategory category : categories) {
            for (VehicleUse use : uses) {
                expected.add(new Row(category, use, limit).toString());
            }
        }
    }

    private static OptionalInt number(int value) {
        return value == NONE ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static List<String> foundPairs() {
        return Arrays.stream(VehicleCategory.values())
                .flatMap(category -> ALL_USES.stream()
                        .flatMap(use -> ScrappingLimits.standard().find(category, use).stream()
                                .map(limit -> new Row(category, use, limit).toString())))
                .toList();
    }

    @Test
    void says_nothing_where_the_rules_say_nothing() {
        assertThat(ScrappingLimits.standard().find(LARGE_SEDAN, TAXI)).isEmpty();
        assertThat(ScrappingLimits.standard().find(MICRO_PASSENGER, DRIVING_SCHOOL))
                .isEmpty();
        assertThat(ScrappingLimits.standard().find(ROAD_TRACTOR, DANGEROUS_GOODS))
                .isEmpty();
        assertThat(ScrappingLimits.standard().find(SMALL_PASSENGER, GOODS)).isEmpty();
        assertThat(ScrappingLimits.standard().find(LOW_SPEED_TRUCK, GOODS)).isEmpty();
    }

    @Test
    void carries_name_day_and_source() {
        TableInfo info = ScrappingLimits.standard().info();

        assertThat(info.name()).isEqualTo("Scrapping limits");
        assertThat(info.version()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(info.source()).contains("机动车强制报废标准规定").contains("Order 12 of 2012");
    }

    @Test
    void is_read_once() {
        assertThat(ScrappingLimits.standard()).isSameAs(ScrappingLimits.standard());
    }

    @Test
    void can_be_replaced_by_a_newer_table() {
        Limit limit = new Limit("NEW", OptionalInt.of(9), OptionalInt.empty());
        ScrappingLimits newer = ScrappingLimits.of(INFO, List.of(new Row(SMALL_PASSENGER, TAXI, limit)));

        assertThat(newer.find(SMALL_PASSENGER, TAXI)).contains(limit);
        assertThat(newer.find(SMALL_PASSENGER, RENTAL)).isEmpty();
        assertThat(newer.info()).isEqualTo(INFO);
        assertThat(newer.describe()).startsWith("Other limits 2027-01-01\n").contains("NEW");
    }

    @Test
    void refuses_two_limits_for_one_kind_of_vehicle() {
        Row row = new Row(SMALL_PASSENGER, TAXI, new Limit("NEW", OptionalInt.of(9), OptionalInt.empty()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScrappingLimits.of(INFO, List.of(row, row)))
                .withMessage("Two limits for SMALL_PASSENGER TAXI");
    }
}
