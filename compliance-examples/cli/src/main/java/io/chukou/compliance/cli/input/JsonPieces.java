package io.chukou.compliance.cli.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one JSON object, or the elements of one JSON array, by counting brackets outside strings. An element that is not
 * well formed is therefore one bad piece, and the rest stays readable. Where a bracket or a quotation mark is missing, the
 * piece takes what follows with it; JSON Lines have no such weakness.
 */
final class JsonPieces implements Pieces {
    private final Bytes bytes;
    private final boolean array;
    private final Collector collector = new Collector();
    private long items;
    private boolean more;

    JsonPieces(Bytes bytes) throws IOException {
        this.bytes = bytes;
        bytes.skipSpace();
        this.array = bytes.peek() == '[';
        if (array) {
            bytes.next();
            bytes.skipSpace();
        }
        this.more = bytes.peek() != Bytes.END || array;
        if (array && bytes.peek() == ']') {
            bytes.next();
            more = false;
        }
    }

    boolean isArray() {
        return array;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        if (more) {
            return array ? element() : single();
        }
        bytes.skipSpace();
        return bytes.peek() == Bytes.END ? null : rest();
    }

    private Piece single() throws IOException {
        more = false;
        Place place = new Place(bytes.line(), 0);
        collectValue();
        return collector.piece(place);
    }

    private Piece element() throws IOException {
        bytes.skipSpace();
        Place place = new Place(bytes.line(), ++items);
        collectValue();
        int stop = bytes.next();
        more = stop == ',';
        if (stop == Bytes.END) {
            return Piece.unusable(place, "the array is not closed, so its last element is not used");
        }
        return collector.isBlank() ? Piece.unusable(place, "is empty") : collector.piece(place);
    }

    /** Reads up to the comma or bracket behind an element of the array, or up to the end of the only value. */
    private void collectValue() throws IOException {
        collector.clear();
        int depth = 0;
        boolean inString = false;
        while (!isBehindValue(depth, inString)) {
            int value = bytes.next();
            collector.add(value);
            if (inString) {
                inString = value != '"';
                if (value == '\\' && bytes.peek() != Bytes.END) {
                    collector.add(bytes.next());
                }
            } else {
                inString = value == '"';
                depth = Math.max(0, depth + step(value));
                if (!array && depth == 0 && step(value) < 0) {
                    return;
                }
            }
        }
    }

    private boolean isBehindValue(int depth, boolean inString) throws IOException {
        int value = bytes.peek();
        return value == Bytes.END || (array && depth == 0 && !inString && (value == ',' || value == ']'));
    }

    private static int step(int value) {
        return switch (value) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    private Piece rest() throws IOException {
        Place place = new Place(bytes.line(), array ? items + 1 : 0);
        while (bytes.peek() != Bytes.END) {
            bytes.next();
        }
        return Piece.unusable(
                place,
                "text behind the end was not read; several cases are given as one array, or one per line with --input=jsonl");
    }
}
