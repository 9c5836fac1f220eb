package io.chukou.compliance.core.docs;

import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.testkit.ConsignmentCase;
import io.chukou.compliance.core.testkit.CorpusCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole cases that show a rule or a clause. */
final class Cases {
    private static final String RESOURCES = "../compliance-core/src/test/resources/";

    private static final List<Shown> ALL = Stream.concat(
                    CorpusCase.all().stream()
                            .map(c -> new Shown(c.rule(), c.clause(), c.outcome(), c.says(), "corpus/" + c.name())),
                    ConsignmentCase.all().stream()
                            .map(c ->
                                    new Shown(c.rule(), c.clause(), c.outcome(), c.says(), "consignments/" + c.name())))
            .toList();

    private Cases() {}

    /** A case, the rule it is about, and what that rule says of it. */
    record Shown(String rule, String clause, Outcome outcome, String says, String name) {
        String link(String text, String up) {
            return Markdown.link(text, up + RESOURCES + name + ".json");
        }
    }

    static List<Shown> ofRule(String code) {
        return ALL.stream().filter(shown -> shown.rule().equals(code)).toList();
    }

    static List<Shown> ofClause(String key) {
        return ALL.stream().filter(shown -> shown.clause().equals(key)).toList();
    }

    /** Links by outcome, each with the outcome as its text; further cases of one outcome are numbered. */
    static String byOutcome(List<Shown> cases, String up) {
        Map<Outcome, List<Shown>> byOutcome = cases.stream()
                .collect(
                        Collectors.groupingBy(Shown::outcome, () -> new EnumMap<>(Outcome.class), Collectors.toList()));
        return byOutcome.entrySet().stream()
                .map(entry -> links(entry.getKey(), entry.getValue(), up))
                .collect(Collectors.joining(", "));
    }

    private static String links(Outcome outcome, List<Shown> cases, String up) {
        String first = cases.get(0).link(outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '), up);
        StringBuilder links = new StringBuilder(first);
        for (int i = 1; i < cases.size(); i++) {
            links.append(' ').append(cases.get(i).link(String.valueOf(i + 1), up));
        }
        return links.toString();
    }
}
