package io.chukou.compliance.cli.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the records of a CSV file (RFC 4180): a line break ends a record unless it stands in quotation marks. A record that
 * exceeds the bound ends at the next line break, so that one mark that is never closed does not swallow the file.
 */
final class CsvPieces implements Pieces {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final Bytes bytes;
    private final Collector collector = new Collector();

    CsvPieces(Bytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (bytes.peek() != Bytes.END) {
            Place place = new Place(bytes.line(), 0);
            collectRecord();
            if (!collector.isBlank()) {
                return collector.piece(place);
            }
        }
        return null;
    }

    private void collectRecord() throws IOException {
        collector.clear();
        State state = State.CELL_START;
        for (int value = bytes.next(); value != Bytes.END; value = bytes.next()) {
            if (value == '\n' && (state != State.QUOTED || collector.isTooLong())) {
                return;
            }
            if (value != '\r' || bytes.peek() != '\n' || state == State.QUOTED) {
                collector.add(value);
                state = next(state, value);
            }
        }
    }

    private static State next(State state, int value) {
        return switch (state) {
            case CELL_START -> value == '"' ? State.QUOTED : plain(value);
            case PLAIN -> plain(value);
            case QUOTED -> value == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> value == '"' ? State.QUOTED : plain(value);
        };
    }

    private static State plain(int value) {
        return value == ',' ? State.CELL_START : State.PLAIN;
    }
}
