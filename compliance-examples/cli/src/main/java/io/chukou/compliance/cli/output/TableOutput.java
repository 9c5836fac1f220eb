package io.chukou.compliance.cli.output;

import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.Place;
import io.chukou.compliance.core.result.Assessment;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a report for a single case, and one row per case with a summary for several. */
public final class TableOutput implements Output<Assessment> {
    private static final int MOST_REASONS = 20;

    private final Texts texts;
    private final Page page;
    private final Row row;
    private final Summary summary = new Summary();
    private @Nullable Place firstPlace;
    private @Nullable Assessment first;
    private boolean begun;

    /**
     * Makes a table.
     *
     * @param texts the texts
     * @param page where to write
     */
    public TableOutput(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
        this.row = new Row(texts);
    }

    @Override
    public void answer(Place place, Assessment assessment) throws IOException {
        summary.add(assessment);
        if (!begun && first == null) {
            firstPlace = place;
            first = assessment;
        } else {
            begin();
            page.line(row.of(place, assessment));
        }
    }

    @Override
    public void noAnswer(Entry.Bad<?> bad) throws IOException {
        summary.addBad();
        begin();
        page.line(row.of(bad));
    }

    /** It takes a second entry to know that this is a table; the first waits for it. */
    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        page.line(row.header());
        if (first != null && firstPlace != null) {
            page.line(row.of(firstPlace, first));
        }
    }

    @Override
    public void end() throws IOException {
        if (begun) {
            page.line("");
            summary.print(texts, MOST_REASONS, page);
        } else if (first == null) {
            page.line(texts.get("no-cases"));
        } else {
            new Report(texts, page).print(first);
        }
    }
}
