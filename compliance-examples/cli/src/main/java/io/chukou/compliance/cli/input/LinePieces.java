package io.chukou.compliance.cli.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts JSON Lines: every line that is not blank is a piece. */
final class LinePieces implements Pieces {
    private final Bytes bytes;
    private final Collector collector = new Collector();

    LinePieces(Bytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (bytes.peek() != Bytes.END) {
            Place place = new Place(bytes.line(), 0);
            collectLine();
            if (!collector.isBlank()) {
                return collector.piece(place);
            }
        }
        return null;
    }

    private void collectLine() throws IOException {
        collector.clear();
        for (int value = bytes.next(); value != '\n' && value != Bytes.END; value = bytes.next()) {
            collector.add(value);
        }
    }
}
