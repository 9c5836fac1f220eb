package io.chukou.compliance.core.table;

import static io.chukou.compliance.core.table.DangerousGoods.Handling.CONDITIONAL;
import static io.chukou.compliance.core.table.DangerousGoods.Handling.DANGEROUS;
import static io.chukou.compliance.core.table.DangerousGoods.Handling.OPEN;
import static io.chukou.compliance.core.table.DangerousGoods.Handling.OUTSIDE;
import static io.chukou.compliance.model.paper.TransportMode.AIR;
import static io.chukou.compliance.model.paper.TransportMode.CONTAINER;
import static io.chukou.compliance.model.paper.TransportMode.RAIL;
import static io.chukou.compliance.model.paper.TransportMode.RO_RO;
import static io.chukou.compliance.model.vehicle.BatteryChemistry.LITHIUM_ION;
import static io.chukou.compliance.model.vehicle.BatteryChemistry.LITHIUM_METAL;
import static io.chukou.compliance.model.vehicle.BatteryChemistry.OTHER;
import static io.chukou.compliance.model.vehicle.BatteryChemistry.SODIUM_ION;
import static io.chukou.compliance.model.vehicle.Powertrain.BEV;
import static io.chukou.compliance.model.vehicle.Powertrain.HEV;
import static io.chukou.compliance.model.vehicle.Powertrain.ICE;
import static io.chukou.compliance.model.vehicle.Powertrain.NONE;
import static io.chukou.compliance.model.vehicle.Powertrain.PHEV;
import static io.chukou.compliance.model.vehicle.Powertrain.REEV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.core.table.DangerousGoods.Entry;
import io.chukou.compliance.core.table.DangerousGoods.Handling;
import io.chukou.compliance.core.table.DangerousGoods.Row;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import io.chukou.compliance.model.vehicle.Powertrain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each expected number was typed from the sources that the table names, not read from the resource. */
class DangerousGoodsTest {
    private static final DangerousGoods TABLE = DangerousGoods.standard();
    private static final TableInfo INFO = new TableInfo("Other", LocalDate.of(2027, 1, 1), "a test");
    private static final LocalDate LAST_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_OF_2026 = LocalDate.of(2026, 1, 1);

    private static Optional<Entry> find(
            Powertrain powertrain, BatteryChemistry cells, TransportMode mode, LocalDate day) {
        return TABLE.find(powertrain, cells, mode, day);
    }

    private static Optional<Entry> class9(Handling handling, String... numbers) {
        return Optional.of(new Entry(List.of(numbers), Optional.of("9"), handling));
    }

    @Test
    void battery_cars_by_sea_have_a_number_for_their_cells_and_the_old_one_until_the_end_of_2025() {
        assertThat(find(BEV, LITHIUM_ION, CONTAINER, LAST_OF_2025)).isEqualTo(class9(DANGEROUS, "3556", "3171"));
        assertThat(find(BEV, LITHIUM_ION, CONTAINER, FIRST_OF_2026)).isEqualTo(class9(DANGEROUS, "3556"));
        assertThat(find(BEV, LITHIUM_METAL, CONTAINER, LAST_OF_2025)).isEqualTo(class9(DANGEROUS, "3557", "3171"));
        assertThat(find(BEV, LITHIUM_METAL, CONTAINER, FIRST_OF_2026)).isEqualTo(class9(DANGEROUS, "3557"));
        assertThat(find(BEV, SODIUM_ION, CONTAINER, LAST_OF_2025)).isEqualTo(class9(DANGEROUS, "3558", "3171"));
        assertThat(find(BEV, SODIUM_ION, CONTAINER, FIRST_OF_2026)).isEqualTo(class9(DANGEROUS, "3558"));
        assertThat(find(BEV, LITHIUM_ION, RO_RO, LAST_OF_2025)).isEqualTo(class9(OUTSIDE, "3556", "3171"));
        assertThat(find(BEV, LITHIUM_ION, RO_RO, FIRST_OF_2026)).isEqualTo(class9(OUTSIDE, "3556"));
    }

    @Test
    void nothing_is_known_of_battery_cars_by_sea_before_2025() {
        assertThat(find(BEV, LITHIUM_ION, CONTAINER, LocalDate.of(2024, 12, 31)))
                .isEmpty();
        assertThat(find(BEV, LITHIUM_ION, CONTAINER, LocalDate.of(2025, 1, 1))).isPresent();
    }

    @Test
    void engines_are_un_3166_whatever_the_cells_of_a_battery_besides() {
        for (BatteryChemistry cells : BatteryChemistry.values()) {
            for (Powertrain powertrain : List.of(ICE, HEV, PHEV)) {
                assertThat(find(powertrain, cells, RO_RO, FIRST_OF_2026)).isEqualTo(class9(OUTSIDE, "3166"));
                assertThat(find(powertrain, cells, CONTAINER, FIRST_OF_2026)).isEqualTo(class9(CONDITIONAL, "3166"));
            }
        }
    }

    @Test
    void a_trailer_is_no_vehicle_in_this_sense() {
        assertThat(find(NONE, OTHER, RO_RO, FIRST_OF_2026)).contains(new Entry(List.of(), Optional.empty(), OUTSIDE));
    }

    @Test
    void by_air_two_kinds_of_cells_are_known_from_2026_on() {
        assertThat(find(BEV, LITHIUM_ION, AIR, FIRST_OF_2026)).isEqualTo(class9(DANGEROUS, "3556"));
        assertThat(find(BEV, SODIUM_ION, AIR, FIRST_OF_2026)).isEqualTo(class9(DANGEROUS, "3558"));
        assertThat(find(BEV, LITHIUM_ION, AIR, LAST_OF_2025)).isEmpty();
        assertThat(find(PHEV, LITHIUM_ION, AIR, FIRST_OF_2026)).isEmpty();
    }

    @Test
    void by_rail_new_energy_cars_are_open() {
        for (Powertrain powertrain : List.of(BEV, PHEV, REEV)) {
            assertThat(find(powertrain, LITHIUM_ION, RAIL, FIRST_OF_2026))
                    .contains(new Entry(List.of(), Optional.empty(), OPEN));
        }
        assertThat(find(ICE, OTHER, RAIL, FIRST_OF_2026)).isEmpty();
    }

    @Test
    void what_is_only_inferred_is_not_in_the_table() {
        assertThat(find(REEV, LITHIUM_ION, RO_RO, FIRST_OF_2026)).isEmpty();
        assertThat(find(REEV, LITHIUM_ION, CONTAINER, FIRST_OF_2026)).isEmpty();
        assertThat(find(BEV, OTHER, CONTAINER, FIRST_OF_2026)).isEmpty();
        assertThat(find(BEV, LITHIUM_ION, TransportMode.OTHER, FIRST_OF_2026)).isEmpty();
        assertThat(find(Powertrain.FCEV, OTHER, RO_RO, FIRST_OF_2026)).isEmpty();
    }

    @Test
    void no_number_of_batteries_by_themselves_is_ever_allowed() {
        assertThat(TABLE.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.entry().numbers()).doesNotContain("3480", "3481", "3090", "3091"));
    }

    @Test
    void names_the_days_on_which_it_says_something_else() {
        assertThat(TABLE.turns(BEV, CONTAINER)).containsExactly(LocalDate.of(2025, 1, 1), FIRST_OF_2026);
        assertThat(TABLE.turns(ICE, RO_RO)).containsExactly(LocalDate.of(2012, 1, 1));
        assertThat(TABLE.turns(REEV, RAIL)).containsExactly(LocalDate.of(2023, 1, 30));
        assertThat(TABLE.turns(REEV, RO_RO)).isEmpty();
    }

    @Test
    void two_rows_may_follow_each_other_but_not_meet() {
        Row until = row(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 6, 30)));
        Row after = row(LocalDate.of(2026, 7, 1), Optional.empty());
        Row meets = row(LocalDate.of(2026, 6, 30), Optional.empty());
        assertThat(DangerousGoods.of(INFO, List.of(until, after)).rows()).containsExactly(until, after);
        assertThatIllegalArgumentException().isThrownBy(() -> DangerousGoods.of(INFO, List.of(until, meets)));
        assertThatIllegalArgumentException().isThrownBy(() -> DangerousGoods.of(INFO, List.of(meets, until)));
    }

    @Test
    void the_description_tells_tables_apart() {
        Row one = row(LocalDate.of(2026, 1, 1), Optional.empty());
        Row other = row(LocalDate.of(2026, 1, 2), Optional.empty());
        assertThat(DangerousGoods.of(INFO, List.of(one)).describe())
                .isNotEqualTo(DangerousGoods.of(INFO, List.of(other)).describe());
        assertThat(TABLE.info().source()).contains("sakerhetsradgivarna.se", "国铁运输监〔2023〕4号");
    }

    private static Row row(LocalDate from, Optional<LocalDate> until) {
        return new Row(BEV, LITHIUM_ION, RO_RO, from, until, new Entry(List.of("3556"), Optional.of("9"), OUTSIDE));
    }
}
