package io.chukou.compliance.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands the records of a CSV file: the first names the columns, every other one is a case. */
final class CsvEntries implements Entries<ExportCase> {
    private static final ObjectReader CELLS =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private final Pieces pieces;
    private final boolean lenient;
    private final CaseReader reader = CaseReader.ofTexts();
    private @Nullable CsvHeader header;
    private boolean begun;

    CsvEntries(Pieces pieces, boolean lenient) {
        this.pieces = pieces;
        this.lenient = lenient;
    }

    @Override
    public @Nullable Entry<ExportCase> next() throws IOException {
        if (!begun) {
            begun = true;
            Entry<ExportCase> problem = readHeader();
            if (problem != null) {
                return problem;
            }
        }
        return header == null ? null : record(header);
    }

    /** Reads the names of the columns; without them nothing that follows means anything. */
    private @Nullable Entry<ExportCase> readHeader() throws IOException {
        Piece piece = pieces.next();
        if (piece == null) {
            return null;
        }
        try {
            CsvHeader read = CsvHeader.of(cells(piece), lenient);
            if (!read.problems().isEmpty()) {
                return new Entry.Bad<>(piece.place(), read.problems());
            }
            header = read;
            return null;
        } catch (BadRecordException e) {
            return new Entry.Bad<>(piece.place(), List.of(e.problem));
        }
    }

    private @Nullable Entry<ExportCase> record(CsvHeader columns) throws IOException {
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            try {
                String[] cells = cells(piece);
                if (!isEmpty(cells)) {
                    return new Entry.Good<>(piece.place(), reader.read(columns.tree(cells)));
                }
            } catch (BadRecordException e) {
                return new Entry.Bad<>(piece.place(), List.of(e.problem));
            } catch (IntakeException e) {
                return new Entry.Bad<>(piece.place(), e.problems());
            }
        }
        return null;
    }

    /** Spreadsheets like to end a file with records of commas. */
    private static boolean isEmpty(String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static String[] cells(Piece piece) throws BadRecordException {
        if (piece.text() == null) {
            throw new BadRecordException("", piece.trouble());
        }
        try (MappingIterator<String[]> records = CELLS.readValues(piece.text())) {
            String[] cells = records.nextValue();
            if (records.hasNextValue()) {
                throw new BadRecordException("", "holds a carriage return outside quotation marks");
            }
            return cells;
        } catch (JsonProcessingException e) {
            throw new BadRecordException(
                    "", "is not a well-formed record; look for a quotation mark that is not closed");
        } catch (IOException e) {
            throw new IllegalStateException("A text can always be read", e);
        }
    }
}
