package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.comparison.Comparison;
import io.chukou.compliance.core.comparison.FindingChange;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Renders the difference between two answers about a single case, for a person. */
public final class ComparisonReport {
    private final Texts texts;
    private final Messages messages;
    private final Page page;

    /**
     * Makes a report.
     *
     * @param texts the texts
     * @param page where to write
     */
    public ComparisonReport(Texts texts, Page page) {
        this.texts = texts;
        this.messages = texts.messages();
        this.page = page;
    }

    /**
     * Writes both verdicts, why they differ, and every finding that changed, what weighs most first.
     *
     * @param comparison the comparison
     * @throws IOException if it cannot be written
     */
    public void print(Comparison comparison) throws IOException {
        page.line(comparison.before().reference().orElse(texts.get("unnamed")));
        printVerdict("before", comparison.before());
        printVerdict("after", comparison.after());
        page.line(
                comparison.verdictChanged()
                        ? texts.get("verdict-changed", messages.causes(comparison.verdictCauses()))
                        : texts.get("verdict-same"));
        page.line("");
        page.line(texts.get("changes", comparison.changes().size()));
        List<FindingChange> heaviestFirst = comparison.changes().stream()
                .sorted(Comparator.comparing(change -> change.rule().consequence()))
                .toList();
        for (FindingChange change : heaviestFirst) {
            print(change);
        }
        page.line("");
        page.line(Summary.stamp(texts, comparison.after().rulebook()));
    }

    private void printVerdict(String when, Assessment assessment) throws IOException {
        page.line(texts.get(when, messages.verdict(assessment), Summary.question(texts, assessment.question())));
    }

    private void print(FindingChange change) throws IOException {
        page.line("");
        page.line(texts.get(
                "change",
                change.rule().code(),
                told(change.before()),
                told(change.after()),
                messages.causes(change.causes())));
        page.line("  " + change.after().map(this::message).orElse(messages.title(change.rule())));
        String remedy = change.after().map(messages::remedy).orElse("");
        if (!remedy.isEmpty()) {
            page.line("  " + texts.get("do", remedy));
        }
    }

    private String message(Finding finding) {
        boolean isMet = finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.NOT_APPLICABLE;
        return isMet ? messages.title(finding.rule()) : messages.message(finding);
    }

    private String told(Optional<Finding> finding) {
        if (finding.isEmpty()) {
            return texts.get("no-rule");
        }
        boolean isInForce = finding.get().reason().orElse(null) != Reason.NOT_IN_FORCE;
        return isInForce ? messages.outcome(finding.get()) : texts.get("not-in-force");
    }
}
