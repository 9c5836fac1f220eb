package io.chukou.compliance.cli.output;

import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.Place;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a report for a single consignment, and one row per consignment with a summary for several. */
public final class ConsignmentTable implements Output<ConsignmentAssessment> {
    private final Texts texts;
    private final Page page;
    private final ConsignmentRow row;
    private final ConsignmentSummary summary = new ConsignmentSummary();
    private @Nullable Place firstPlace;
    private @Nullable ConsignmentAssessment first;
    private boolean begun;

    /**
     * Makes a table.
     *
     * @param texts the texts
     * @param page where to write
     */
    public ConsignmentTable(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
        this.row = new ConsignmentRow(texts);
    }

    @Override
    public void answer(Place place, ConsignmentAssessment answer) throws IOException {
        summary.add(answer);
        if (!begun && first == null) {
            firstPlace = place;
            first = answer;
        } else {
            begin();
            page.line(row.of(place, answer));
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
            first = null;
        }
    }

    @Override
    public void end() throws IOException {
        if (begun) {
            page.line("");
            summary.print(texts, page);
        } else if (first == null) {
            page.line(texts.get("no-cases"));
        } else {
            report(first);
        }
    }

    private void report(ConsignmentAssessment assessment) throws IOException {
        List<String> lines = texts.messages().consignment(assessment).lines().toList();
        page.line(assessment.reference().orElse(texts.get("unnamed")) + ": " + lines.get(0));
        page.line(Summary.question(texts, assessment.question()));
        for (String line : lines.subList(1, lines.size())) {
            page.line(line);
        }
        page.line("");
        Summary.printAssumptions(texts, assessment.question(), page);
        page.line(Summary.stamp(texts, assessment.rulebook()));
    }
}
