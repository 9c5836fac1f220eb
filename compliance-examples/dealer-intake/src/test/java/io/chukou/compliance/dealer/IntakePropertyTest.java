package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntakePropertyTest {
    /** A row of a list with what must become of it. */
    record Row(String change, boolean good) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        return Arbitraries.of(
                        new Row("stockNo=K", true),
                        new Row("firstPlated=2026-04-01", true),
                        new Row("title=stolen", true),
                        new Row("body=motorcycle", true),
                        new Row("letterIssuer=示例, \"车\"\u3000有限公司", true),
                        new Row("frameNo=", false),
                        new Row("firstPlated=46027", false),
                        new Row("openFines==1+1", false),
                        new Row("lien=@x", false),
                        new Row("askingPrice=\u0000", false),
                        new Row("letterIssuer=a\nb", false))
                .list()
                .ofMaxSize(9);
    }

    private static List<String> cells(int place, Row row) {
        var cells = Stock.cells("K" + place, Stock.vin(place));
        String property = row.change().substring(0, row.change().indexOf('='));
        String cell = row.change().substring(property.length() + 1);
        cells.put(property, property.equals("stockNo") ? cell + place : cell);
        return List.copyOf(cells.values());
    }

    @Property(seed = Draws.SEED, tries = 40)
    void every_row_is_decided_or_rejected_with_its_cells_as_they_were(@ForAll("rows") List<Row> rows)
            throws IOException, StockException {
        List<List<String>> table = new ArrayList<>(List.of(Stock.header()));
        List<List<String>> bad = new ArrayList<>();
        List<String> good = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = cells(table.size(), row);
            if (row.good()) {
                good.add("K" + table.size());
            } else {
                bad.add(cells);
            }
            table.add(cells);
        }
        Path folder = Files.createTempDirectory("intake");
        try {
            Intake.Counts counts = Stock.run(folder, Stock.csv(table), StandardCharsets.UTF_8);

            assertThat(counts).isEqualTo(new Intake.Counts(good.size(), bad.size()));
            assertThat(folders(folder.resolve("out"))).containsExactlyInAnyOrderElementsOf(good);
            assertThat(rejected(folder.resolve("out"))).isEqualTo(bad);
        } finally {
            delete(folder);
        }
    }

    private static List<String> folders(Path out) throws IOException {
        try (Stream<Path> paths = Files.list(out)) {
            return paths.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    private static List<List<String>> rejected(Path out) throws IOException {
        List<CsvRow> rows = Stock.rows(Files.readString(out.resolve("rejects.csv")));
        return rows.subList(1, rows.size()).stream()
                .map(row -> row.cells().subList(2, row.cells().size()))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
