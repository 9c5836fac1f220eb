package io.chukou.compliance.dealer;

import io.chukou.compliance.core.message.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides a dealer's stock list before money is paid. */
@Command(
        name = "dealer-intake",
        mixinStandardHelpOptions = true,
        description =
                "Decides a stock list before money is paid. Exit code: 0 every row decided, 3 some rejected, 2 not read, 1 failed.")
public final class Main implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int NOT_READ = 2;
    private static final int SOME_REJECTED = 3;

    /** The years that a date of the library can have. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** GB18030 holds the other two, and Excel writes what it calls ANSI in it. */
    private static final Set<String> CHINESE = Set.of("GB18030", "GBK", "GB2312");

    /** Held, because a logger that nobody holds forgets its level. It greets at every start otherwise. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    @Parameters(paramLabel = "<stock.csv>", description = "The stock list.")
    private Path file = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "<day>", description = "The day that is asked about.")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "<folder>", description = "Where the answers go.")
    private Path out = Path.of("");

    @Option(names = "--encoding", defaultValue = "UTF-8", description = "UTF-8 or GB18030. Default: ${DEFAULT-VALUE}.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(names = "--lang", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    @Option(names = "--words", paramLabel = "<file>", description = "Other headers and words than the bundled ones.")
    private @Nullable Path words;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by the parser before anything is called.
    private CommandSpec spec;

    private Main() {}

    /**
     * Decides the stock list.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(out)
                .setErr(err)
                .execute(args);
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            err.println("--as-of is a day of the years " + FIRST_YEAR + " to " + LAST_YEAR);
            return NOT_READ;
        }
        try {
            Texts texts = Texts.of(language);
            Words known = words == null ? Words.bundled() : Words.of(words);
            Intake.Counts counts = new Intake(known, texts, day)
                    .run(file, charset(), out, spec.commandLine().getOut());
            return counts.rejected() == 0 ? 0 : SOME_REJECTED;
        } catch (StockException e) {
            err.println(file.getFileName() + ": " + e.getMessage());
            return NOT_READ;
        } catch (IOException e) {
            err.println("Input or output failed: " + e);
            return FAILED;
        }
    }

    private Charset charset() {
        if (CHINESE.contains(encoding.name())) {
            return GB18030;
        }
        if (encoding.equals(StandardCharsets.UTF_8)) {
            return encoding;
        }
        throw new CommandLine.ParameterException(spec.commandLine(), "--encoding is UTF-8 or GB18030");
    }
}
