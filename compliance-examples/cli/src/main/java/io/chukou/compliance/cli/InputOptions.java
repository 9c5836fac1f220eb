package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.InputFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every input has in common. What it is made of, and in which forms it may be given, say the options of its kind. */
abstract class InputOptions {
    static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--lenient", description = "Pass over facts and columns that this program does not know.")
    private boolean lenient;

    /** The file as it was named; a hyphen is the standard input. */
    abstract String file();

    /** The form that was stated, or null. */
    abstract @Nullable InputFormat stated();

    /** The forms to choose from, as {@code --input} spells them. */
    abstract String forms();

    final boolean isLenient() {
        return lenient;
    }

    boolean isStandardInput() {
        return file().equals(STANDARD_INPUT);
    }

    /** The file, or a refusal: not every text is a path, and where the locale is C, none outside ASCII is. */
    Path path() {
        try {
            return Path.of(file());
        } catch (InvalidPathException e) {
            throw usage("not the name of a file: " + e.getInput());
        }
    }

    /** The form of the input; asked for before anything is opened. */
    InputFormat form() {
        InputFormat stated = stated();
        if (stated != null) {
            return stated;
        }
        return InputFormat.ofName(file())
                .orElseThrow(() -> usage("say with --input=" + forms() + " what is in "
                        + (isStandardInput() ? "the standard input" : file())));
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

    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
