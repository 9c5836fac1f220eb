package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Dependence;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the answer about a single case in full, for a person. */
final class Report {
    private final Texts texts;
    private final Messages messages;
    private final Page page;

    Report(Texts texts, Page page) {
        this.texts = texts;
        this.messages = texts.messages();
        this.page = page;
    }

    void print(Assessment assessment) throws IOException {
        List<Finding> grounds = Grounds.of(assessment);
        page.line(assessment.reference().orElse(texts.get("unnamed")) + ": " + messages.verdict(assessment));
        page.line(Summary.question(texts, assessment.question()));
        printInFull(assessment.findings().stream().filter(Report::isAgainst));
        printMissing(assessment.missingFacts());
        printOpen(assessment.findings(Outcome.CANNOT_TELL).stream()
                .filter(grounds::contains)
                .toList());
        printBriefly(
                "also-open", assessment.findings(Outcome.CANNOT_TELL).stream().filter(f -> !grounds.contains(f)));
        printBriefly("assumed", assessment.findings(Outcome.ASSUMED).stream());
        printAssumptions(assessment);
        printDependences(assessment.dependsOn());
        page.line("");
        page.line(Summary.stamp(texts, assessment.rulebook()));
    }

    /** Duties that wait for exactly the same facts are told once in full; the others of them only by their title. */
    private void printOpen(List<Finding> open) throws IOException {
        Map<Object, Finding> first = new LinkedHashMap<>();
        for (Finding finding : open) {
            first.putIfAbsent(finding.missing().isEmpty() ? finding : finding.missing(), finding);
        }
        printInFull(first.values().stream());
        printBriefly("open-too", open.stream().filter(finding -> !first.containsValue(finding)));
    }

    private static boolean isAgainst(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.FAULT;
    }

    /** What weighs most comes first. */
    private void printInFull(Stream<Finding> findings) throws IOException {
        for (Finding finding : findings.sorted(
                        Comparator.comparing(f -> f.rule().consequence()))
                .toList()) {
            print(finding);
        }
    }

    private void print(Finding finding) throws IOException {
        page.line("");
        page.line(finding.rule().code()
                + "  "
                + messages.outcome(finding)
                + " ("
                + messages.consequence(finding.rule().consequence())
                + ")");
        page.line("  " + messages.message(finding));
        String remedy = messages.remedy(finding);
        if (!remedy.isEmpty()) {
            page.line("  " + texts.get("do", remedy));
        }
        for (Clause clause : finding.rule().clauses()) {
            String address = clause.officialAddress();
            page.line("  " + texts.get("law", name(clause), address == null ? "" : address));
        }
    }

    private String name(Clause clause) {
        Instrument instrument = clause.instrument();
        String number = instrument.documentNumber();
        String title = messages.language() == Language.ZH ? instrument.chineseTitle() : instrument.englishTitle();
        return (number == null ? title : title + ", " + number) + ", " + clause.label() + " [" + clause.key() + "]";
    }

    private void printMissing(List<Fact<?>> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        page.line("");
        page.line(texts.get("missing-facts"));
        Map<Paper, List<Fact<?>>> papers =
                facts.stream().collect(Collectors.groupingBy(Fact::paper, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Paper, List<Fact<?>>> entry : papers.entrySet()) {
            String names = entry.getValue().stream()
                    .map(messages::fact)
                    .collect(Collectors.joining(messages.text("list.separator", ", ")));
            Paper paper = entry.getKey();
            page.line("  " + texts.get("missing-from", messages.paper(paper), messages.issuer(paper), names));
        }
    }

    private void printBriefly(String title, Stream<Finding> findings) throws IOException {
        List<Finding> listed = findings.toList();
        if (listed.isEmpty()) {
            return;
        }
        page.line("");
        page.line(texts.get(title));
        for (Finding finding : listed) {
            page.line("  " + finding.rule().code() + "  " + messages.title(finding.rule()));
        }
    }

    private void printDependences(List<Dependence> dependences) throws IOException {
        if (dependences.isEmpty()) {
            return;
        }
        page.line("");
        page.line(texts.get("depends-on"));
        for (Dependence dependence : dependences) {
            page.line("  " + dependence.reading() + "  " + messages.message(dependence));
        }
    }

    private void printAssumptions(Assessment assessment) throws IOException {
        if (assessment.question().assumptions().isEmpty()) {
            return;
        }
        page.line("");
        page.line(texts.get("vouched-for"));
        for (Subject subject : assessment.question().assumptionsInOrder()) {
            page.line("  " + messages.assumption(subject));
        }
    }
}
