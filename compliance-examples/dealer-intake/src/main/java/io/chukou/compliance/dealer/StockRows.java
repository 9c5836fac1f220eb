package io.chukou.compliance.dealer;

import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes beans of rows, and says of each row that makes none why. It remembers the numbers of the cars that it has seen, about a
 * hundred bytes for each car; nothing else grows with the file.
 *
 * <p>Mutable and not thread-safe.
 */
final class StockRows {
    /**
     * A row and what has become of it: a car or, if there are any, its problems.
     *
     * @param row the row
     * @param car the car, or null
     * @param problems what is wrong, empty if there is a car
     */
    record Read(CsvRow row, @Nullable StockCar car, List<Problem> problems) {}

    private final StockHeader header;
    private final Words words;
    private final Texts texts;
    private final Validator validator;
    private final LocalDate day;
    private final Map<String, Integer> lines = new HashMap<>();

    StockRows(StockHeader header, Words words, Texts texts, Validator validator, LocalDate day) {
        this.day = day;
        this.header = header;
        this.words = words;
        this.texts = texts;
        this.validator = validator;
    }

    Read read(CsvRow row) {
        if (row.trouble() != null) {
            return refused(row, texts.say(row.trouble()));
        }
        if (row.cells().size() != header.names().size()) {
            return refused(
                    row,
                    texts.say("row.cells", row.cells().size(), header.names().size()));
        }
        Cells cells = new Cells(header, row, words, texts);
        StockCar car = car(cells);
        validator
                .validate(car)
                .forEach(violation -> cells.refuse(violation.getPropertyPath().toString(), violation.getMessage()));
        refuseFuture("builtOn", car.builtOn(), cells);
        refuseFuture("firstPlated", car.firstPlated(), cells);
        refuseFuture("usageChangedOn", car.usageChangedOn(), cells);
        List<Problem> problems = cells.problems();
        if (problems.isEmpty()) {
            problems = twice(car, row);
        }
        return new Read(row, problems.isEmpty() ? car : null, problems);
    }

    /** Returns the stock number of a rejected row, if it can be read and no car has been decided under it. */
    Optional<String> stockNo(CsvRow row, char separator) {
        List<String> cells =
                row.trouble() == null ? row.cells() : new CsvCells(row.cells().get(0), separator).cells();
        return header.cellIfAny(cells, "stockNo")
                .filter(cell ->
                        validator.validateValue(StockCar.class, "stockNo", cell).isEmpty())
                .filter(cell -> !lines.containsKey(stockKey(cell)));
    }

    private static String stockKey(String stockNo) {
        return "stock " + stockNo.toLowerCase(Locale.ROOT);
    }

    private static Read refused(CsvRow row, String reason) {
        return new Read(row, null, List.of(Problem.ofRow(reason)));
    }

    /** What has happened has happened by the day that is asked about; a month or a year may have begun by then. */
    private void refuseFuture(String property, @Nullable String date, Cells cells) {
        if (date != null && isAfter(date)) {
            cells.refuse(property, texts.say("cell.future"));
        }
    }

    private boolean isAfter(String date) {
        try {
            return PartialDate.parse(date).getEarliest().isAfter(day);
        } catch (IllegalArgumentException e) {
            return false; // It is no date, and the validator has said so.
        }
    }

    /** What is missing is null here, also where the bean wants a value: the validator says so. */
    @SuppressWarnings("NullAway")
    private static StockCar car(Cells cells) {
        return new StockCar(
                cells.text("stockNo"),
                cells.text("frameNo"),
                cells.choice("body", StockCar.Body.class),
                cells.choice("fuel", StockCar.Fuel.class),
                cells.choice("build", StockCar.Build.class),
                cells.text("maker"),
                cells.date("builtOn"),
                cells.date("firstPlated"),
                cells.choice("usage", StockCar.Usage.class),
                cells.choice("formerUsage", StockCar.Usage.class),
                cells.date("usageChangedOn"),
                cells.whole("mileageKm"),
                cells.yesNo("modified"),
                cells.choice("lien", StockCar.Lien.class),
                cells.yesNo("openFines"),
                cells.yesNo("openAccidents"),
                cells.choice("title", StockCar.Title.class),
                cells.yesNo("carSeen"),
                cells.yesNo("certificateSeen"),
                cells.yesNo("recordSeen"),
                cells.choice("letter", StockCar.Letter.class),
                cells.text("letterIssuer"),
                cells.country("destination"),
                cells.text("buyerCompany"),
                cells.text("buyerCreditCode"),
                cells.amount("askingPrice"));
    }

    /** Two rows of one car, or of one stock number, are reported at the second: the first may be the right one or not. */
    private List<Problem> twice(StockCar car, CsvRow row) {
        List<Problem> problems = new ArrayList<>();
        String stockNo = stockKey(car.stockNo());
        String frameNo = "frame " + Vin.of(car.frameNo()).getValue();
        addIfSeen("stockNo", car.stockNo(), lines.get(stockNo), problems);
        addIfSeen("frameNo", car.frameNo(), lines.get(frameNo), problems);
        if (problems.isEmpty()) {
            lines.put(stockNo, row.line());
            lines.put(frameNo, row.line());
        }
        return problems;
    }

    private void addIfSeen(String property, String cell, @Nullable Integer line, List<Problem> problems) {
        if (line != null) {
            problems.add(Problem.ofCell(property, header.name(property), cell, texts.say("row.twice", line)));
        }
    }
}
