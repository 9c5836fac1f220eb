package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.Entries;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.cli.output.Printable;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that say what is read. */
final class InputOptions {
    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON (.json; one object or an array), JSON Lines (.jsonl, .ndjson) or CSV (.csv), in UTF-8; - is"
                            + " the standard input.")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--input",
            paramLabel = "FORM",
            description = "json, jsonl or csv. Default: by the extension of FILE.")
    private @Nullable InputFormat input;

    @Option(names = "--lenient", description = "Pass over facts and columns that this program does not know.")
    private boolean lenient;

    InputOptions() {}

    boolean isStandardInput() {
        return file.equals(STANDARD_INPUT);
    }

    Path path() {
        return Path.of(file);
    }

    /** The form of the input; asked for before anything is opened. */
    InputFormat form() {
        if (input != null) {
            return input;
        }
        return InputFormat.ofName(file)
                .orElseThrow(() -> usage("say with --input=json|jsonl|csv what is in "
                        + (isStandardInput() ? "the standard input" : file)));
    }

    InputStream open(Surroundings surroundings) throws IOException {
        return isStandardInput() ? surroundings.in() : open(path());
    }

    /** Opens a file, or says why it cannot be read. */
    InputStream open(Path path) throws IOException {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw usage((Files.exists(path) ? "not a file that can be read: " : "no such file: ") + path);
        }
        return Files.newInputStream(path);
    }

    InputFormat.Input<ExportCase> cases(InputStream stream) throws IOException {
        return form().open(stream, lenient);
    }

    InputFormat.Input<Consignment> consignments(InputStream stream) throws IOException {
        return form().openConsignments(stream, lenient);
    }

    /** Reads the only case of the input; if there is none, or no only one, says so and returns nothing. */
    Optional<ExportCase> onlyCase(Surroundings surroundings) throws IOException {
        form();
        Progress progress = Progress.none(surroundings.err());
        try (InputStream stream = open(surroundings)) {
            Entries<ExportCase> entries = cases(stream).entries();
            Entry<ExportCase> first = entries.next();
            if (first instanceof Entry.Good<ExportCase> good && entries.next() == null) {
                return Optional.of(Printable.masked(good.value()));
            }
            if (first instanceof Entry.Bad<ExportCase> bad) {
                progress.say(bad);
            } else {
                progress.say(first == null ? "The input holds no case" : "The input holds more than one case");
            }
            return Optional.empty();
        }
    }

    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
