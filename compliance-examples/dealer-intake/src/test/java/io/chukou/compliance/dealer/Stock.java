package io.chukou.compliance.dealer;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.model.value.Vin;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stock lists for tests. Every test starts from one car that may be paid for, and changes one cell. */
final class Stock {
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    static final String CREDIT_CODE = "91310000MA00000012";

    private Stock() {}

    /** A number with a valid check digit whose first three characters belong to no maker. */
    static String vin(int sequence) {
        String end = String.format(Locale.ROOT, "PA%06d", sequence);
        return "0123456789X"
                .chars()
                .mapToObj(digit -> "LXXAA11A" + (char) digit + end)
                .filter(text -> Vin.of(text).getFindings().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The cells of a petrol car of 2023, of which everything was seen, by property. */
    static Map<String, String> cells(String stockNo, String vin) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("stockNo", stockNo);
        cells.put("frameNo", vin);
        cells.put("body", "car");
        cells.put("fuel", "petrol");
        cells.put("build", "domestic");
        cells.put("maker", "上汽大众汽车有限公司");
        cells.put("builtOn", "2023-03");
        cells.put("firstPlated", "2023-05-10");
        cells.put("usage", "private");
        cells.put("formerUsage", "never");
        cells.put("usageChangedOn", "");
        cells.put("mileageKm", "42000");
        cells.put("modified", "no");
        cells.put("lien", "none");
        cells.put("openFines", "no");
        cells.put("openAccidents", "no");
        cells.put("title", "clear");
        cells.put("carSeen", "yes");
        cells.put("certificateSeen", "yes");
        cells.put("recordSeen", "yes");
        cells.put("letter", "none");
        cells.put("letterIssuer", "");
        cells.put("destination", "KZ");
        cells.put("buyerCompany", "示例汽车出口有限公司");
        cells.put("buyerCreditCode", CREDIT_CODE);
        cells.put("askingPrice", "128000");
        return cells;
    }

    static Map<String, String> cells(String... changes) {
        Map<String, String> cells = cells("K1", vin(1));
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return cells;
    }

    static List<String> header() {
        Words words = words();
        return cells().keySet().stream().map(words::header).toList();
    }

    static Words words() {
        try {
            return Words.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts texts(Language language) {
        try {
            return Texts.of(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads rows of cells, each by the header of all columns. */
    static List<StockRows.Read> read(List<List<String>> rows) throws StockException {
        Texts texts = texts(Language.EN);
        try (ValidatorFactory factory = Intake.validators(Language.EN)) {
            StockRows reader = new StockRows(
                    StockHeader.of(header(), words(), texts), words(), texts, factory.getValidator(), DAY);
            List<StockRows.Read> read = new ArrayList<>();
            for (List<String> row : rows) {
                read.add(reader.read(new CsvRow(read.size() + 2, row, null)));
            }
            return read;
        }
    }

    static StockRows.Read read(String... changes) throws StockException {
        return read(List.of(List.copyOf(cells(changes).values()))).get(0);
    }

    static StockCar car(String... changes) throws StockException {
        StockRows.Read read = read(changes);
        if (read.car() == null) {
            throw new AssertionError(read.problems());
        }
        return read.car();
    }

    static String csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = new CsvWriter(text, ',')) {
            for (List<String> row : rows) {
                writer.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static List<CsvRow> rows(String text) {
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

    /** Decides a list, and returns what was counted. */
    static Intake.Counts run(Path folder, String text, Charset encoding) throws IOException, StockException {
        Path file = Files.writeString(folder.resolve("stock.csv"), text, encoding);
        return new Intake(words(), texts(Language.EN), DAY)
                .run(file, encoding, folder.resolve("out"), new PrintWriter(new StringWriter()));
    }
}
