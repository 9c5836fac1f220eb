package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.model.Consignment;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An input of consignments. */
final class ConsignmentInput extends InputOptions {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON (.json; one object or an array) or JSON Lines (.jsonl, .ndjson), in UTF-8; - is the standard input.")
    private String file = STANDARD_INPUT;

    @Option(names = "--input", paramLabel = "FORM", description = "json or jsonl. Default: by the extension of FILE.")
    private @Nullable InputFormat input;

    ConsignmentInput() {}

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
        return "json|jsonl";
    }

    /** Starts to read, from a form that has room for several vehicles in one piece. */
    InputFormat.Input<Consignment> consignments(InputStream stream) throws IOException {
        return form().openConsignments(stream, isLenient());
    }

    /** A table has one vehicle in a row. */
    @Override
    InputFormat form() {
        InputFormat form = super.form();
        if (form == InputFormat.CSV) {
            throw usage("a consignment is given as json or jsonl, not as csv");
        }
        return form;
    }
}
