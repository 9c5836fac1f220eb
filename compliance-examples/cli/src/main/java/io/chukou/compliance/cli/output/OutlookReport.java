package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.WaysOut;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
     * Writes the verdict, the days with their verdicts, the turns with the rules that make them, and the ways out.
     *
     * @param outlook the outlook
     * @param ways the ways out, or null where there is nothing to get out of
     * @throws IOException if it cannot be written
     */
    public void print(Outlook outlook, @Nullable WaysOut ways) throws IOException {
        page.line(outlook.reference().orElse(texts.get("unnamed")) + ": " + messages.verdict(outlook.verdict()));
        page.line(Summary.question(texts, outlook.question()));
        print(texts.get("outlook", outlook.horizon()), messages.outlook(outlook));
        if (ways != null) {
            print(texts.get("ways-out"), messages.waysOut(ways));
        }
        page.line("");
        page.line(Summary.stamp(texts, outlook.rulebook()));
    }

    private void print(String title, String text) throws IOException {
        page.line("");
        page.line(title);
        for (String line : text.lines().toList()) {
            page.line("  " + line);
        }
    }
}
