package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.cli.output.Printable;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Stage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line as a whole. */
@Command(
        name = "chukou",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        description = "Tells whether used vehicles may be exported from China. Not legal advice.")
final class Chukou implements Runnable {
    /** The years that a date of the library can have. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Chukou() {}

    /** Runs the command line in the given surroundings and returns its exit code. */
    static int run(Surroundings surroundings, String... args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
        CommandLine line = new CommandLine(new Chukou())
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new GateCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new WhatIfCommand(surroundings))
                .addSubcommand(new OutlookCommand(surroundings))
                .addSubcommand(new RoadmapCommand(surroundings))
                .addSubcommand(new ObligationsCommand(surroundings))
                .addSubcommand(new DemoCommand(surroundings))
                .addSubcommand(new RulesCommand(surroundings))
                .addSubcommand(new GenerateCommand())
                .registerConverter(LocalDate.class, Chukou::day)
                .registerConverter(Stage.class, text -> Kebab.parse(Stage.class, text))
                .registerConverter(Absence.class, text -> Kebab.parse(Absence.class, text))
                .registerConverter(Language.class, text -> Kebab.parse(Language.class, text))
                .registerConverter(InputFormat.class, text -> Kebab.parse(InputFormat.class, text))
                .registerConverter(OutputFormat.class, text -> Kebab.parse(OutputFormat.class, text))
                .registerConverter(ReportFormat.class, text -> Kebab.parse(ReportFormat.class, text))
                .registerConverter(CalendarFormat.class, text -> Kebab.parse(CalendarFormat.class, text))
                .registerConverter(Vouched.class, Vouched::parse)
                // A file whose name begins with an at sign is a file, and not a list of further arguments.
                .setExpandAtFiles(false)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, given) -> refuse(e, err))
                .setExecutionExceptionHandler((e, command, result) -> fail(e, err));
        int code = line.execute(args);
        try {
            surroundings.out().flush();
            return code;
        } catch (IOException e) {
            return fail(e, err);
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            throw new TypeConversionException("must be a day from " + FIRST_YEAR + " to " + LAST_YEAR);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("must be a day of the calendar, such as 2026-06-30");
        }
    }

    private static int refuse(ParameterException e, PrintWriter err) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println(Printable.of("chukou: " + e.getMessage() + " (see " + command + " --help)"));
        return ExitCode.USAGE;
    }

    private static int fail(Exception e, PrintWriter err) {
        boolean expected = e instanceof IOException;
        err.println(Printable.of("chukou: " + (expected ? reason((IOException) e) : "internal error: " + e)));
        return ExitCode.INTERNAL;
    }

    private static String reason(IOException e) {
        String detail = e instanceof NoSuchFileException ? "no such file: " + e.getMessage() : e.getMessage();
        return "cannot read or write: " + detail;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
