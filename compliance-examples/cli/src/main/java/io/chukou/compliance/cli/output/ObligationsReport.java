package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Obligations;
import java.io.IOException;

/** Renders calendars of obligations, for a person. */
public final class ObligationsReport {
    private final Texts texts;
    private final Messages messages;
    private final Page page;

    /**
     * Makes a report.
     *
     * @param texts the texts
     * @param page where to write
     */
    public ObligationsReport(Texts texts, Page page) {
        this.texts = texts;
        this.messages = texts.messages();
        this.page = page;
    }

    /**
     * Writes the verdict and every entry of the calendar with its rule and what to do.
     *
     * @param calendar the calendar
     * @throws IOException if it cannot be written
     */
    public void print(Obligations calendar) throws IOException {
        page.line(calendar.reference().orElse(texts.get("unnamed")) + ": " + messages.verdict(calendar.verdict()));
        page.line(Summary.question(texts, calendar.question()));
        page.line("");
        page.line(texts.get("obligations", calendar.horizon()));
        for (String line : messages.obligations(calendar).lines().toList()) {
            page.line("  " + line);
        }
        page.line("");
        page.line(Summary.stamp(texts, calendar.rulebook()));
    }
}
