package io.chukou.compliance.cli.input;

import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.intake.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Understands pieces of JSON. */
final class JsonEntries<T> implements Entries<T> {
    private final Pieces pieces;
    private final Reader<T> reader;
    private final OtherKind mistake;

    JsonEntries(Pieces pieces, Reader<T> reader, OtherKind mistake) {
        this.pieces = pieces;
        this.reader = reader;
        this.mistake = mistake;
    }

    @Override
    public @Nullable Entry<T> next() throws IOException {
        Piece piece = pieces.next();
        return piece == null ? null : entry(piece.place(), piece.text(), piece.trouble());
    }

    private Entry<T> entry(Place place, @Nullable String text, String trouble) {
        if (text == null) {
            return Entry.Bad.of(place, "", trouble);
        }
        try {
            return new Entry.Good<>(place, reader.read(text));
        } catch (IntakeException e) {
            return new Entry.Bad<>(
                    place,
                    mistake.insteadOf(e.problems()).stream()
                            .map(p -> inFile(p, place))
                            .toList());
        }
    }

    /** Reads one piece. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String text) throws IntakeException;
    }

    /** Within a piece, lines are counted from its beginning, and so are the columns of its first line. */
    private static Problem inFile(Problem problem, Place place) {
        boolean needed = problem.path().isEmpty() || problem.line() > 1;
        if (problem.line() == 0 || !needed) {
            return new Problem(problem.path(), 0, 0, problem.reason());
        }
        long line = place.line() + problem.line() - 1;
        boolean columnCounts = problem.line() > 1 || place.item() == 0;
        String column = columnCounts ? ", column " + problem.column() : "";
        return new Problem(problem.path(), 0, 0, problem.reason() + " at line " + line + column);
    }
}
