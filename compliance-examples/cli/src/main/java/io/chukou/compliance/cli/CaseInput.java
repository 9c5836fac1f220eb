package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.Entries;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.cli.output.Printable;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An input of cases, each of one vehicle. */
final class CaseInput extends InputOptions {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON (.json; one object or an array), JSON Lines (.jsonl, .ndjson) or CSV (.csv), in UTF-8; - is the standard input.")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--input",
            paramLabel = "FORM",
            description = "json, jsonl or csv. Default: by the extension of FILE.")
    private @Nullable InputFormat input;

    CaseInput() {}

    @Override
    String file() {
        return file;
    }

    @Override
    @Nullable
    InputFormat stated() {
        return input;
    }

    @Override
    String forms() {
        return "json|jsonl|csv";
    }

    InputFormat.Input<ExportCase> cases(InputStream stream) throws IOException {
        return form().open(stream, isLenient());
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
}
