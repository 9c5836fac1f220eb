package io.chukou.compliance.cli.input;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** The forms in which cases can be given. All of them are UTF-8. */
public enum InputFormat {
    /** One object, or one array of objects. */
    JSON,
    /** One object per line. */
    JSONL,
    /** A table whose columns are named by the paths of facts. */
    CSV;

    /**
     * Tells the form by the end of a file's name.
     *
     * @param name the name
     * @return the form, empty if the name does not tell
     */
    public static Optional<InputFormat> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            case "csv" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }

    /**
     * Starts to read.
     *
     * @param stream the input
     * @param lenient whether facts that the library does not know are passed over
     * @return the input and its shape
     * @throws IOException if the stream fails
     */
    public Input<ExportCase> open(InputStream stream, boolean lenient) throws IOException {
        Bytes bytes = new Bytes(stream);
        if (this == CSV) {
            return new Input<>(new CsvEntries(new CsvPieces(bytes), lenient), true);
        }
        CaseReader reader = lenient ? CaseReader.lenient() : CaseReader.strict();
        return open(bytes, reader::read, OtherKind.CONSIGNMENT);
    }

    /**
     * Starts to read consignments.
     *
     * @param stream the input
     * @param lenient whether facts that the library does not know are passed over
     * @return the input and its shape
     * @throws IOException if the stream fails
     * @throws UnsupportedOperationException for a table, which has no room for several vehicles in one row
     */
    public Input<Consignment> openConsignments(InputStream stream, boolean lenient) throws IOException {
        if (this == CSV) {
            throw new UnsupportedOperationException("A table holds single vehicles");
        }
        ConsignmentReader reader = lenient ? ConsignmentReader.lenient() : ConsignmentReader.strict();
        return open(new Bytes(stream), reader::read, OtherKind.CASE);
    }

    private <T> Input<T> open(Bytes bytes, JsonEntries.Reader<T> reader, OtherKind mistake) throws IOException {
        if (this == JSONL) {
            return new Input<>(new JsonEntries<>(new LinePieces(bytes), reader, mistake), true);
        }
        JsonPieces pieces = new JsonPieces(bytes);
        return new Input<>(new JsonEntries<>(pieces, reader, mistake), pieces.isArray());
    }

    /**
     * An input that is being read.
     *
     * @param <T> what it is made of
     * @param entries what stands in it
     * @param several whether its form allows for more than one case
     */
    public record Input<T>(Entries<T> entries, boolean several) {}
}
