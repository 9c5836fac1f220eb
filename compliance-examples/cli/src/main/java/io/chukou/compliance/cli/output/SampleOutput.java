package io.chukou.compliance.cli.output;

import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.Place;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Verdict;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Writes the first few rows of each verdict as they come, and a short summary. */
public final class SampleOutput implements Output<Assessment> {
    private static final int ROWS_PER_VERDICT = 2;
    private static final int MOST_REASONS = 5;

    private final Texts texts;
    private final Page page;
    private final Row row;
    private final Summary summary = new Summary();
    private final Map<Verdict, Integer> shown = new EnumMap<>(Verdict.class);

    /**
     * Makes a sample.
     *
     * @param texts the texts
     * @param page where to write
     * @throws IOException if the header cannot be written
     */
    public SampleOutput(Texts texts, Page page) throws IOException {
        this.texts = texts;
        this.page = page;
        this.row = new Row(texts);
        page.line(row.header());
    }

    @Override
    public void answer(Place place, Assessment assessment) throws IOException {
        summary.add(assessment);
        if (shown.merge(assessment.verdict(), 1, Integer::sum) <= ROWS_PER_VERDICT) {
            page.line(row.of(place, assessment));
        }
    }

    @Override
    public void noAnswer(Entry.Bad<?> bad) throws IOException {
        summary.addBad();
        page.line(row.of(bad));
    }

    @Override
    public void end() throws IOException {
        page.line("");
        summary.print(texts, MOST_REASONS, page);
    }
}
