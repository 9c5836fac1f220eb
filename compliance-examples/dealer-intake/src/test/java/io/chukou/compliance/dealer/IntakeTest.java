package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.message.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    @TempDir
    private Path folder;

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static String list(List<String>... rows) {
        return Stock.csv(List.of(rows));
    }

    private static List<String> row(String... changes) {
        return List.copyOf(Stock.cells(changes).values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_list_is_read_and_its_rejects_are_written_in_its_encoding(String encoding) throws Exception {
        Charset charset = Charset.forName(encoding);
        String text = list(Stock.header(), row(), row("stockNo", "K2", "maker", "示例汽车", "modified", "不详"));

        assertThat(Stock.run(folder, text, charset)).isEqualTo(new Intake.Counts(1, 1));
        assertThat(Files.readString(folder.resolve("out/rejects.csv"), charset)).contains("示例汽车", "不详");
    }

    @Test
    void a_list_in_another_encoding_is_refused_as_a_whole_with_advice() throws Exception {
        Path file =
                Files.writeString(folder.resolve("stock.csv"), list(Stock.header(), row()), Charset.forName("GB18030"));

        assertThatThrownBy(() -> new Intake(Stock.words(), Stock.texts(Language.EN), Stock.DAY)
                        .run(file, StandardCharsets.UTF_8, folder.resolve("out"), new PrintWriter(new StringWriter())))
                .isInstanceOf(StockException.class)
                .hasMessageContaining("--encoding=GB18030");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\"never closed", "\u0000"})
    void a_list_without_headers_is_refused(String text) {
        assertThatThrownBy(() -> Stock.run(folder, text, StandardCharsets.UTF_8))
                .isInstanceOf(StockException.class);
    }

    @Test
    void a_header_of_a_million_columns_is_refused() {
        assertThatThrownBy(() -> Stock.run(folder, "a,".repeat(1_000_000), StandardCharsets.UTF_8))
                .isInstanceOf(StockException.class)
                .hasMessageContaining("65536");
    }

    @Test
    void semicolons_separate_the_rejects_where_they_separate_the_list() throws Exception {
        String text = String.join(";", Stock.header()) + "\n" + String.join(";", row("modified", "?")) + "\n";

        assertThat(Stock.run(folder, text, StandardCharsets.UTF_8)).isEqualTo(new Intake.Counts(0, 1));
        assertThat(Files.readString(folder.resolve("out/rejects.csv"))).startsWith("\uFEFF_line;_reason;");
    }

    @Test
    void rejects_that_are_mended_can_be_read_as_they_are_and_rejected_again() throws Exception {
        Stock.run(folder, list(Stock.header(), row("modified", "?", "letterIssuer", "=1+1")), StandardCharsets.UTF_8);
        String rejects = Files.readString(folder.resolve("out/rejects.csv"));

        assertThat(rejects).contains(",'=1+1,");
        assertThat(Stock.run(folder, rejects, StandardCharsets.UTF_8)).isEqualTo(new Intake.Counts(0, 1));
        assertThat(Files.readString(folder.resolve("out/rejects.csv"))).isEqualTo(rejects);
        assertThat(Stock.run(folder, rejects.replace(",?,", ",no,"), StandardCharsets.UTF_8))
                .isEqualTo(new Intake.Counts(1, 0));
    }

    /** Far more than any buffer holds: rejects that were written over while they are read would lose rows. */
    @Test
    void rejects_may_be_read_again_into_the_folder_that_they_lie_in() throws Exception {
        int count = 3000;
        List<List<String>> rows = new ArrayList<>(List.of(Stock.header()));
        for (int i = 0; i < count; i++) {
            rows.add(row("stockNo", "K" + i, "frameNo", Stock.vin(i), "modified", "?"));
        }
        Stock.run(folder, Stock.csv(rows), StandardCharsets.UTF_8);
        Path rejects = folder.resolve("out/rejects.csv");
        String written = Files.readString(rejects);

        assertThat(again(rejects)).isEqualTo(new Intake.Counts(0, count));
        assertThat(rejects).content().isEqualTo(written);
        assertThat(folder.resolve("out")).isDirectoryNotContaining(path -> !path.equals(rejects));
    }

    @Test
    void rejects_stay_as_they_are_when_reading_them_again_fails() throws Exception {
        Stock.run(folder, list(Stock.header(), row("modified", "?"), row("modified", "?")), StandardCharsets.UTF_8);
        Path rejects = folder.resolve("out/rejects.csv");
        Files.writeString(rejects, Files.readString(rejects).replaceFirst(",[?],", ",no,"));
        String mended = Files.readString(rejects);
        Files.writeString(folder.resolve("out/K1"), "a file where the folder of the car would be");

        assertThatThrownBy(() -> again(rejects)).isInstanceOf(IOException.class);
        assertThat(rejects).content().isEqualTo(mended);
        assertThat(folder.resolve("out/rejects.csv.new")).doesNotExist();
    }

    private Intake.Counts again(Path rejects) throws IOException, StockException {
        return new Intake(Stock.words(), Stock.texts(Language.EN), Stock.DAY)
                .run(rejects, StandardCharsets.UTF_8, folder.resolve("out"), new PrintWriter(new StringWriter()));
    }

    @Test
    void a_broken_row_is_kept_as_its_line() throws Exception {
        String line = "K9,\"never closed";
        String text = list(Stock.header()) + line + "\n" + list(row());

        assertThat(Stock.run(folder, text, StandardCharsets.UTF_8)).isEqualTo(new Intake.Counts(1, 1));
        List<CsvRow> rejects = Stock.rows(Files.readString(folder.resolve("out/rejects.csv")));
        assertThat(rejects.get(1).cells())
                .containsExactly("2", "a quotation mark is not closed before what looks like the next row", line);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_that_is_said_of_a_car_shows_its_number_or_the_firms(Language language) throws Exception {
        Path file = Files.writeString(
                folder.resolve("stock.csv"),
                list(Stock.header(), row(), row("stockNo", "K2"), row("stockNo", "K3", "frameNo", Stock.vin(3) + "X")));
        StringWriter printed = new StringWriter();
        Path out = folder.resolve("out");
        new Intake(Stock.words(), Stock.texts(language), Stock.DAY)
                .run(file, StandardCharsets.UTF_8, out, new PrintWriter(printed));

        List<String> said = List.of(
                printed.toString(),
                Files.readString(out.resolve("K1/advice.txt")),
                Files.readString(out.resolve("K1/advice.json")),
                Files.readString(out.resolve("K1/calendar.ics")));
        assertThat(said)
                .allSatisfy(text ->
                        assertThat(text).doesNotContain(Stock.vin(1), Stock.vin(3), Stock.CREDIT_CODE, "示例汽车出口有限公司"));
        assertThat(printed.toString()).contains("LXX**********0001");
    }

    /** Each way to be rejected: a bad cell, a cell too few at the end, an open mark, and a number twice. */
    @Test
    void an_earlier_advice_does_not_outlive_the_row_it_was_read_from() throws Exception {
        Stock.run(folder, threeCars(), StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        Path note = Files.writeString(out.resolve("K1/note.txt"), "somebody's own");
        assertThat(out.resolve("K1/advice.txt")).content().startsWith("K1: Pay");

        String bad = list(Stock.header(), row("modified", "?"), List.of("K2", Stock.vin(2))) + "K3,\"open\n";
        assertThat(Stock.run(folder, bad, StandardCharsets.UTF_8)).isEqualTo(new Intake.Counts(0, 3));
        assertThat(out.resolve("K1")).isDirectoryNotContaining(path -> !path.equals(note));
        assertThat(note).exists();
        assertThat(out.resolve("K2")).doesNotExist();
        assertThat(out.resolve("K3")).doesNotExist();
    }

    @Test
    void what_this_run_has_decided_stays_and_a_cell_that_is_no_number_names_no_folder() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("advice.txt"), "somebody's own");
        String text =
                list(Stock.header(), row(), row(), row("stockNo", "../other"), row("stockNo", "", "modified", "?"));

        assertThat(Stock.run(folder, text, StandardCharsets.UTF_8)).isEqualTo(new Intake.Counts(1, 3));
        assertThat(folder.resolve("out/K1/advice.txt")).exists();
        assertThat(other.resolve("advice.txt")).exists();
    }

    private static String threeCars() {
        return list(
                Stock.header(),
                row(),
                row("stockNo", "K2", "frameNo", Stock.vin(2)),
                row("stockNo", "K3", "frameNo", Stock.vin(3)));
    }

    @Test
    void the_same_list_gives_the_same_bytes() throws IOException, StockException {
        String text = list(Stock.header(), row("firstPlated", "2026-04-01", "builtOn", "2026-03"));
        Stock.run(folder, text, StandardCharsets.UTF_8);
        List<String> first = files();
        Stock.run(folder, text, StandardCharsets.UTF_8);

        assertThat(files()).isEqualTo(first);
    }

    private List<String> files() throws IOException {
        Path own = folder.resolve("out/K1");
        return List.of(
                Files.readString(own.resolve("advice.txt")),
                Files.readString(own.resolve("advice.json")),
                Files.readString(own.resolve("calendar.ics")));
    }
}
