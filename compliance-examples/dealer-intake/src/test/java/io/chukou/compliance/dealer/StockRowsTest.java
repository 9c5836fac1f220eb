package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockRowsTest {
    private static List<String> problems(String... changes) throws StockException {
        return Stock.read(changes).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void a_good_row_is_a_car() throws Exception {
        StockCar car = Stock.car("mileageKm", "42,000", "askingPrice", "128,000.50", "firstPlated", "2023年5月10日");

        assertThat(car.stockNo()).isEqualTo("K1");
        assertThat(car.body()).isEqualTo(StockCar.Body.CAR);
        assertThat(car.mileageKm()).isEqualTo(42_000);
        assertThat(car.askingPrice()).isEqualByComparingTo("128000.50");
        assertThat(car.firstPlated()).isEqualTo("2023-05-10");
        assertThat(car.usageChangedOn()).isNull();
    }

    @Test
    void every_cell_but_four_may_be_empty() throws Exception {
        Set<String> needed = Set.of("stockNo", "frameNo", "body", "firstPlated");
        for (String property : Stock.cells().keySet()) {
            assertThat(problems(property, " ").isEmpty()).as(property).isEqualTo(!needed.contains(property));
        }
    }

    @Test
    void all_problems_of_a_row_come_out_at_once_in_the_order_of_the_columns() throws Exception {
        assertThat(problems(
                        "askingPrice",
                        "-1",
                        "frameNo",
                        "LXXAA11A0PA00000I",
                        "firstPlated",
                        "46027",
                        "modified",
                        "perhaps"))
                .containsExactly(
                        "车架号 \"LXX**********000I\": must be a vehicle identification number: 17 digits and letters, without I, O and Q",
                        "上牌日期 \"46027\": is a day number of a spreadsheet, which starts its count in 1900 or in 1904; format the column as a date and export again",
                        "是否改装 \"perhaps\": is neither yes nor no",
                        "报价 \"-1\": must be greater than 0");
    }

    @ParameterizedTest
    @CsvSource({
        "stockNo, ABCDEFGHIJKLMNOP, true",
        "stockNo, ABCDEFGHIJKLMNOPQ, false",
        "stockNo, ../K1, false",
        "stockNo, -1, false",
        "firstPlated, 2023, false",
        "firstPlated, 2023-05, true",
        "firstPlated, 2023-02-29, false",
        "usageChangedOn, 2023, true",
        "firstPlated, 2026-06-30, true",
        "firstPlated, 2026-07-01, false",
        "firstPlated, 2026-06, true",
        "firstPlated, 2026-07, false",
        "builtOn, 2026-06-30, true",
        "builtOn, 2026-07-01, false",
        "usageChangedOn, 2026, true",
        "usageChangedOn, 2027, false",
        "builtOn, 2023, false",
        "mileageKm, 0, true",
        "mileageKm, -1, false",
        "mileageKm, 1.5, false",
        "mileageKm, '42,000', true",
        "mileageKm, '4,2000', false",
        "mileageKm, '42,00', false",
        "askingPrice, '1,234,567.50', true",
        "mileageKm, 2147483647, true",
        "mileageKm, 2147483648, false",
        "mileageKm, 1E999999999, false",
        "askingPrice, 0, false",
        "askingPrice, 0.01, true",
        "askingPrice, 999999999999.9999, true",
        "askingPrice, 1000000000000, false",
        "destination, KZ, true",
        "destination, XX, false",
        "destination, Kasachstan, false",
        "buyerCreditCode, 91310000MA00000012, true",
        "buyerCreditCode, 91310000MA00000021, false",
        "body, spaceship, false",
        "openFines, 否, true",
        "openFines, N, true",
        "openFines, 没有, false",
        "lien, 无, true",
        "formerUsage, 无, true",
        "usage, 出租, true"
    })
    void a_cell_is_taken_or_not(String property, String cell, boolean taken) throws Exception {
        assertThat(problems(property, cell).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\nb", "a\uFFFDb"})
    void no_control_character_and_nothing_unreadable_gets_in_anywhere(String cell) throws Exception {
        for (String property : Stock.cells().keySet()) {
            assertThat(problems(property, cell)).as(property).hasSize(1);
        }
    }

    @Test
    void a_wide_frame_number_is_the_same_number() throws Exception {
        List<StockRows.Read> read = Stock.read(List.of(
                List.copyOf(Stock.cells("K1", Stock.vin(1)).values()),
                List.copyOf(
                        Stock.cells("K2", Stock.vin(1).replace("LXX", "ｌｘｘ")).values())));

        assertThat(read.get(0).car()).isNotNull();
        assertThat(read.get(1).problems())
                .extracting(Problem::toString)
                .containsExactly("车架号 \"LXX**********0001\": stands already in line 2");
    }

    @Test
    void a_stock_number_in_other_letters_names_the_same_files() throws Exception {
        List<StockRows.Read> read = Stock.read(List.of(
                List.copyOf(Stock.cells("K1a", Stock.vin(1)).values()),
                List.copyOf(Stock.cells("k1A", Stock.vin(2)).values()),
                List.copyOf(Stock.cells("K2", Stock.vin(2)).values())));

        assertThat(read.get(1).problems())
                .extracting(Problem::toString)
                .containsExactly("库存编号 \"k1A\": stands already in line 2");
        assertThat(read.get(2).car()).as("a rejected row blocks nobody").isNotNull();
    }

    @Test
    void a_row_with_other_than_one_cell_for_each_column_is_rejected() throws Exception {
        List<String> cells = List.copyOf(Stock.cells().values());
        List<StockRows.Read> read = Stock.read(List.of(cells.subList(1, cells.size())));

        assertThat(read.get(0).problems())
                .extracting(Problem::toString)
                .containsExactly("has 25 cells for 26 columns; look for a separator in a text without quotation marks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LXXAA11A3PA000001",
                "ＬＸＸＡＡ１１Ａ３ＰＡ０００００１",
                "LXX AA11A3PA 000001",
                "LXX-AA11-A3PA-000001",
                "L X X A A 1 1 A 3 P A 0 0 0 0 0 1",
                "LXXAA11A\u200B3PA000001",
                "noLXXAA11A3PA000001end",
                "12345678LXXAA11A3PA00000191310000MA00000012LXXAA11A3PA000001LXXAA11A3PA000001"
            })
    void a_number_is_masked_in_any_spelling(String cell) {
        String shown = Problem.printable(cell);

        assertThat(shown).contains("***").doesNotContain("A11", "Ａ１１", "1 1", "3PA0");
        assertThat(Problem.printable("Sixteen12345678x")).isEqualTo("Sixteen12345678x");
        assertThat(Problem.printable("only words, however many")).isEqualTo("only words, however many");
    }

    @Test
    void no_number_is_shown_whole_in_any_column() throws Exception {
        String vin = Stock.vin(1);
        for (String property : Stock.cells().keySet()) {
            List<String> problems = problems(property, "x\u0000 " + vin + " " + Stock.CREDIT_CODE);
            assertThat(problems).as(property).hasSize(1);
            assertThat(problems.get(0)).doesNotContain(vin).doesNotContain(Stock.CREDIT_CODE);
        }
        assertThat(problems("frameNo", vin + "1").get(0)).doesNotContain(vin);
        assertThat(problems("buyerCreditCode", "91310000MA00000021").get(0))
                .doesNotContain("91310000MA00000021")
                .contains("913***********0021");
    }
}
