package io.chukou.compliance.gate;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Stage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The entry point. The clock is read here and nowhere else. */
public final class Main {
    /** The validator says its name when it starts. Held here, since the platform holds loggers only weakly. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final Map<String, Absence> ABSENCES =
            Map.of("unknown", Absence.UNKNOWN, "not-held", Absence.NOT_HELD);
    private static final Map<String, Language> LANGUAGES = Map.of("en", Language.EN, "zh", Language.ZH);

    private Main() {}

    /**
     * Runs a gate on a folder and ends the program with one of {@link ExitCode}.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.OFF);
        Stop stop = new Stop();
        stop.onShutdown();
        int code;
        try {
            code = run(stream(FileDescriptor.out), stream(FileDescriptor.err), stop, args);
        } finally {
            stop.finished();
        }
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int run(PrintStream out, PrintStream err, Stop stop, String... args) {
        return new CommandLine(new GateCommand(out, err, () -> LocalDate.now(CHINA), stop))
                .registerConverter(Stage.class, text -> one(Name.STAGES, text))
                .registerConverter(Absence.class, text -> one(ABSENCES, text))
                .registerConverter(Language.class, text -> one(LANGUAGES, text))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err))
                .execute(args);
    }

    private static <T> T one(Map<String, T> choices, String text) {
        T choice = choices.get(text);
        if (choice == null) {
            throw new TypeConversionException("must be one of " + String.join(", ", new TreeSet<>(choices.keySet())));
        }
        return choice;
    }

    /** A disk that is full or gone. What was not decided is with the source, and what was decided is kept. */
    private static int failed(Exception failure, PrintStream err) throws Exception {
        if (failure instanceof IOException) {
            err.println("Stopped: " + failure + ". Nothing is lost; mend this and start the gate again.");
            return ExitCode.INTERNAL;
        }
        throw failure;
    }
}
