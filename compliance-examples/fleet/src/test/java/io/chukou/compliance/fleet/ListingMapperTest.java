package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

class ListingMapperTest {
    private final ListingMapper mapper = new ListingMapper(CaseReader.ofTexts());

    /** A row with the given cells, and all others empty. */
    private static Row row(String... namesAndCells) {
        Map<String, String> cells = new HashMap<>(Map.of("reference", "A1"));
        for (int i = 0; i < namesAndCells.length; i += 2) {
            cells.put(namesAndCells[i], namesAndCells[i + 1]);
        }
        return new GenericRowWithSchema(
                Arrays.stream(Inventory.TYPE.fieldNames()).map(cells::get).toArray(), Inventory.TYPE);
    }

    @Test
    void an_empty_cell_is_an_unknown_fact() throws UnreadableRowException {
        assertThat(mapper.toCase(row("vin", "", "maker", "  ", "modified", null)))
                .isEqualTo(ExportCase.builder()
                        .reference("A1")
                        .basis(Basis.DECLARED)
                        .build());
    }

    /** A permission without a paper seen must be marked as one; only who writes that the papers were read gets the other. */
    @Test
    void a_row_is_declared_unless_it_says_that_it_was_read_off_the_papers() throws UnreadableRowException {
        assertThat(mapper.toCase(row()).getBasis()).contains(Basis.DECLARED);
        assertThat(mapper.toCase(row("basis", " ")).getBasis()).contains(Basis.DECLARED);
        assertThat(mapper.toCase(row("basis", "DECLARED")).getBasis()).contains(Basis.DECLARED);
        assertThat(mapper.toCase(row("basis", "ON_PAPER")).getBasis()).contains(Basis.ON_PAPER);
        assertRefused("basis", "SEEN");
    }

    @Test
    void a_former_use_was_changed_to_the_present_one() throws UnreadableRowException {
        var use = mapper.toCase(row("use", "NON_OPERATING", "former_use", "TAXI", "use_changed", "2024-03"))
                .getVehicle()
                .orElseThrow()
                .getUse()
                .orElseThrow();

        assertThat(use.getCurrent()).contains(VehicleUse.NON_OPERATING);
        assertThat(use.getChanges().orElseThrow()).singleElement().satisfies(change -> {
            assertThat(change.getFrom()).contains(VehicleUse.TAXI);
            assertThat(change.getTo()).contains(VehicleUse.NON_OPERATING);
            assertThat(change.getDate().orElseThrow()).hasToString("2024-03");
        });
    }

    @Test
    void no_former_use_is_an_empty_list_and_no_cell_an_unknown_one() throws UnreadableRowException {
        assertThat(changes("NONE")).contains(List.of());
        assertThat(changes("")).isEmpty();
    }

    private Optional<List<UseChange>> changes(String cell) throws UnreadableRowException {
        return mapper.toCase(row("use", "TAXI", "former_use", cell))
                .getVehicle()
                .orElseThrow()
                .getUse()
                .orElseThrow()
                .getChanges();
    }

    @Test
    void a_cell_that_cannot_be_read_is_refused_by_its_column_and_not_repeated() {
        assertRefused("registration_date", "30.02.2026");
        assertRefused("category", "SEDAN-SECRET");
        assertRefused("modified", "yes");
        assertRefused("destination", "Kazakhstan");
        assertRefused("use_changed", "last year");
        assertRefused("odometer_km", "-1");
    }

    private void assertRefused(String column, String cell) {
        assertThatThrownBy(() -> mapper.toCase(row(column, cell)))
                .isInstanceOfSatisfying(
                        UnreadableRowException.class,
                        e -> assertThat(e.column()).isEqualTo(column))
                .message()
                .isNotBlank()
                .doesNotContain(cell);
    }

    @Test
    void a_row_without_a_reference_is_refused() {
        assertThatThrownBy(() -> mapper.toCase(row("reference", " ")))
                .isInstanceOfSatisfying(
                        UnreadableRowException.class,
                        e -> assertThat(e.column()).isEqualTo("reference"));
    }

    @Test
    void a_letter_that_is_said_not_to_exist_cannot_name_a_vehicle() {
        assertThatThrownBy(() -> mapper.toCase(row("letter_issuer", "NONE", "letter_sealed", "true")))
                .isInstanceOfSatisfying(
                        UnreadableRowException.class,
                        e -> assertThat(e.column()).isEqualTo("letter_issuer"));
    }
}
