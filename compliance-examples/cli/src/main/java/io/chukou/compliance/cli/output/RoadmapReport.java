package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Roadmap;
import java.io.IOException;

/** Renders where a single case stands on its way out of the country, for a person. */
public final class RoadmapReport {
    private final Texts texts;
    private final Messages messages;
    private final Page page;

    /**
     * Makes a report.
     *
     * @param texts the texts
     * @param page where to write
     */
    public RoadmapReport(Texts texts, Page page) {
        this.texts = texts;
        this.messages = texts.messages();
        this.page = page;
    }

    /**
     * Writes the verdict and the milestones with their states.
     *
     * @param roadmap the roadmap
     * @throws IOException if it cannot be written
     */
    public void print(Roadmap roadmap) throws IOException {
        page.line(roadmap.reference().orElse(texts.get("unnamed")) + ": " + messages.verdict(roadmap.verdict()));
        page.line(Summary.question(texts, roadmap.question()));
        page.line("");
        for (String line : messages.roadmap(roadmap).lines().toList()) {
            page.line(line);
        }
        page.line("");
        page.line(Summary.stamp(texts, roadmap.rulebook()));
    }
}
