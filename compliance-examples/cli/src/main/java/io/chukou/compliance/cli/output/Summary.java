package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts answers: how many of each verdict, and by which rule or for lack of which fact. Not thread-safe. */
public final class Summary {
    private static final int COUNT_WIDTH = 9;
    private static final int LINE_WIDTH = 120;
    static final List<Verdict> BEST_FIRST =
            List.of(Verdict.PERMITTED, Verdict.REFERRED, Verdict.UNDETERMINED, Verdict.BLOCKED, Verdict.OUT_OF_SCOPE);
    private static final List<Verdict> EXPLAINED =
            List.of(Verdict.BLOCKED, Verdict.REFERRED, Verdict.OUT_OF_SCOPE, Verdict.UNDETERMINED);

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Map<Rule, Long>> rules = new EnumMap<>(Verdict.class);
    private final Map<Fact<?>, Long> facts = new LinkedHashMap<>();
    private long indicative;
    private long bad;
    private @Nullable Assessment last;

    /** Begins at zero. */
    public Summary() {}

    void add(Assessment assessment) {
        last = assessment;
        verdicts.merge(assessment.verdict(), 1L, Long::sum);
        indicative += assessment.isIndicative() ? 1 : 0;
        assessment.missingFacts().forEach(fact -> facts.merge(fact, 1L, Long::sum));
        if (assessment.missingFacts().isEmpty()) {
            Map<Rule, Long> counts = rules.computeIfAbsent(assessment.verdict(), v -> new LinkedHashMap<>());
            for (Finding finding : Grounds.of(assessment)) {
                counts.merge(finding.rule(), 1L, Long::sum);
            }
        }
    }

    void addBad() {
        bad++;
    }

    void print(Texts texts, int most, Page page) throws IOException {
        printVerdicts(texts, page);
        for (Verdict verdict : EXPLAINED) {
            Function<Rule, String> name =
                    rule -> rule.code() + "  " + texts.messages().title(rule);
            print(texts, "by." + verdict, rules.getOrDefault(verdict, Map.of()), name, most, page);
        }
        Function<Fact<?>, String> name = fact -> texts.messages().fact(fact) + "  [" + fact.path() + "]";
        print(texts, "for-lack-of", facts, name, most, page);
        if (last != null) {
            page.line("");
            page.line(question(texts, last.question()));
            printAssumptions(texts, last.question(), page);
            page.line(stamp(texts, last.rulebook()));
        }
    }

    private void printVerdicts(Texts texts, Page page) throws IOException {
        long all = bad + verdicts.values().stream().mapToLong(Long::longValue).sum();
        page.line(texts.get("cases", all));
        for (Verdict verdict : BEST_FIRST) {
            page.line(count(verdicts.getOrDefault(verdict, 0L)) + texts.verdict(verdict));
        }
        if (bad > 0) {
            page.line(count(bad) + texts.get("bad"));
        }
        if (indicative > 0) {
            page.line(texts.get("indicative-cases", indicative));
        }
    }

    static <K> void print(
            Texts texts, String title, Map<K, Long> counts, Function<? super K, String> name, int most, Page page)
            throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        page.line(texts.get(title));
        List<Map.Entry<K, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        for (Map.Entry<K, Long> entry : sorted.subList(0, Math.min(most, sorted.size()))) {
            page.line(count(entry.getValue()) + Cell.cut(name.apply(entry.getKey()), LINE_WIDTH - COUNT_WIDTH));
        }
        if (sorted.size() > most) {
            page.line(" ".repeat(COUNT_WIDTH) + texts.get("others", sorted.size() - most));
        }
    }

    /** Subjects are named as on the command line. */
    static void printAssumptions(Texts texts, Question question, Page page) throws IOException {
        if (!question.assumptions().isEmpty()) {
            page.line(texts.get("vouched-for-subjects")
                    + question.assumptionsInOrder().stream()
                            .map(subject ->
                                    subject.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", ")));
        }
    }

    static String count(long count) {
        return Cell.right(String.valueOf(count), COUNT_WIDTH - 2) + "  ";
    }

    static String question(Texts texts, Question question) {
        return texts.get(
                "question",
                texts.messages().stage(question.stage()),
                question.asOf(),
                texts.get("absence." + question.absence()));
    }

    static String stamp(Texts texts, RulebookStamp stamp) {
        return texts.get("rulebook", stamp.version(), stamp.fingerprint().substring(0, 12), stamp.lawLastChecked());
    }
}
