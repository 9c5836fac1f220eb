package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Outlook;
import java.io.IOException;

/** Renders what time does to the answer about a single case, for a person. */
public final class OutlookReport {
    private final Texts texts;
    private final Messages messages;
    private final Page page;

    /**
     * Makes a report.
     *
     * @param texts the texts
     * @param page where to write
     */
    public OutlookReport(Texts texts, Page page) {
        this.texts = texts;
        this.messages = texts.messages();
        this.page = page;
    }

    /**
     * Writes the verdict, the days with their verdicts, and the turns with the rules that make them.
     *
     * @param outlook the outlook
     * @throws IOException if it cannot be written
     */
    public void print(Outlook outlook) throws IOException {
        page.line(outlook.reference().orElse(texts.get("unnamed")) + ": " + messages.verdict(outlook.verdict()));
        page.line(Summary.question(texts, outlook.question()));
        page.line("");
        page.line(texts.get("outlook", outlook.horizon()));
        for (String line : messages.outlook(outlook).lines().toList()) {
            page.line("  " + line);
        }
        page.line("");
        page.line(Summary.stamp(texts, outlook.rulebook()));
    }
}
