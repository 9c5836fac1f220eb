package io.chukou.compliance.dealer;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.model.ExportCase;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Reads a stock list row by row. Every row is decided or goes into the rejects; the two add up to all rows.
 *
 * <p>Immutable and thread-safe.
 */
final class Intake {
    private static final String REJECTS = "rejects.csv";

    private final Words words;
    private final Texts texts;
    private final LocalDate day;
    private final Adviser adviser;

    Intake(Words words, Texts texts, LocalDate day) {
        this.words = words;
        this.texts = texts;
        this.day = day;
        this.adviser = new Adviser(ExportValidator.standard(), day);
    }

    /** What was found: how many rows were decided, and how many rejected. */
    record Counts(int decided, int rejected) {}

    Counts run(Path file, Charset encoding, Path out, PrintWriter print) throws IOException, StockException {
        // The list may be the rejects of an earlier run in this very folder: they are replaced when all of it is read,
        // or not at all.
        Path unfinished = out.resolve(REJECTS + ".new");
        try {
            Counts counts = read(file, encoding, out, unfinished, print);
            Files.move(unfinished, out.resolve(REJECTS), StandardCopyOption.REPLACE_EXISTING);
            return counts;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Counts read(Path file, Charset encoding, Path out, Path rejected, PrintWriter print)
            throws IOException, StockException {
        // What cannot be decoded becomes U+FFFD, so that only the row that holds it is rejected.
        try (ValidatorFactory factory = validators(texts.messages().language());
                CsvReader reader = new CsvReader(
                        new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding)))) {
            StockHeader header = header(reader);
            StockRows rows = new StockRows(header, words, texts, factory.getValidator(), day);
            Files.createDirectories(out);
            try (Rejects rejects = new Rejects(rejected, encoding, reader.separator(), header)) {
                return decide(reader, rows, rejects, new CarFiles(out, adviser, texts), new Summary(print, texts));
            }
        }
    }

    private StockHeader header(CsvReader reader) throws IOException, StockException {
        CsvRow row = reader.next();
        if (row == null) {
            throw new StockException(texts.say("header.none"));
        }
        if (row.trouble() != null) {
            throw new StockException(texts.say("header.broken", texts.say(row.trouble())));
        }
        return StockHeader.of(row.cells(), words, texts);
    }

    private Counts decide(CsvReader reader, StockRows rows, Rejects rejects, CarFiles files, Summary summary)
            throws IOException {
        summary.begin();
        for (CsvRow row = reader.next(); row != null; row = reader.next()) {
            StockRows.Read read = rows.read(row);
            if (read.car() == null) {
                rejects.add(read);
                removeEarlier(row, reader.separator(), rows, files);
                summary.add(read);
            } else {
                ExportCase exportCase = StockMapping.toCase(read.car());
                PurchaseAdvice advice = adviser.advise(exportCase);
                files.write(read.car(), exportCase, advice);
                summary.add(read.car(), advice);
            }
        }
        summary.end();
        return new Counts(summary.decided(), summary.rejected());
    }

    /** What an earlier run advised must not outlive the row it was read from; what this run has decided stays. */
    private static void removeEarlier(CsvRow row, char separator, StockRows rows, CarFiles files) throws IOException {
        Optional<String> stockNo = rows.stockNo(row, separator);
        if (stockNo.isPresent()) {
            files.remove(stockNo.get());
        }
    }

    /**
     * Hibernate Validator without an expression language. Its own English texts have no language, so that asked for English it
     * would fall back on the language of the host.
     */
    static ValidatorFactory validators(Language language) {
        Locale locale = language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory();
    }
}
