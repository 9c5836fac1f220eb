package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.model.ExportCase;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Any text is a stock list, or none for a reason. Each row becomes a car or has problems; rows that are written are read again as
 * they were, no cell begins a formula, and the folder of a car lies in its place.
 */
public final class StockListTarget {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Path OUT = Path.of("out");
    private static final Words WORDS = words();
    private static final Texts TEXTS = texts();
    private static final Validator VALIDATOR = Intake.validators(Language.EN).getValidator();
    private static final Adviser ADVISER = new Adviser(ExportValidator.standard(), DAY);
    private static final CarCalendar CALENDAR = new CarCalendar(Messages.of(Language.EN));

    private StockListTarget() {}

    private static Words words() {
        try {
            return Words.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Texts texts() {
        try {
            return Texts.of(Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<CsvRow> rows = rows(new String(input, StandardCharsets.UTF_8));
        List<List<String>> cells = rows.stream()
                .filter(row -> row.trouble() == null)
                .map(CsvRow::cells)
                .toList();
        checkWriter(cells);
        if (!rows.isEmpty() && rows.get(0).trouble() == null) {
            try {
                decide(rows);
            } catch (StockException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private static List<CsvRow> rows(String text) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(new StringReader(text))) {
            for (CsvRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** A header that cannot be mistaken keeps the separator and the number of cells apart from what the rows hold. */
    private static void checkWriter(List<List<String>> rows) {
        for (List<String> row : rows) {
            StringWriter text = new StringWriter();
            try (CsvWriter writer = new CsvWriter(text, ',')) {
                writer.write(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String written = text.toString();
            assertThat(new CsvCells(written.substring(0, written.length() - 2), ',').cells())
                    .isEqualTo(row);
            row.forEach(cell -> assertThat(Formulas.guarded(cell)).doesNotContainPattern("\\A[=+\\-@＝＋－＠\\t\\r\\n]"));
        }
    }

    private static void decide(List<CsvRow> rows) throws StockException {
        StockHeader header = StockHeader.of(rows.get(0).cells(), WORDS, TEXTS);
        StockRows reader = new StockRows(header, WORDS, TEXTS, VALIDATOR, DAY);
        for (CsvRow row : rows.subList(1, rows.size())) {
            StockRows.Read read = reader.read(row);
            StockCar car = read.car();
            if (car == null) {
                assertThat(read.problems()).isNotEmpty();
                reader.stockNo(row, ',').ifPresent(StockListTarget::checkFolder);
            } else {
                checkFolder(car.stockNo());
                ExportCase exportCase = StockMapping.toCase(car);
                assertThat(ADVISER.advise(exportCase).assessment().verdict()).isNotNull();
                assertThat(CALENDAR.text(car, ADVISER.calendar(exportCase))).startsWith("BEGIN:VCALENDAR\r\n");
            }
        }
    }

    private static void checkFolder(String stockNo) {
        assertThat(OUT.resolve(stockNo).normalize().getParent()).isEqualTo(OUT);
    }
}
