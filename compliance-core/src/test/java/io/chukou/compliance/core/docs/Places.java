package io.chukou.compliance.core.docs;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where each thing stands in the documents; {@code up} is the way from the linking page to the folder docs. */
final class Places {
    private Places() {}

    /** All rules: those of single vehicles, then those of a consignment. */
    static List<Rule> rules() {
        return Stream.of(Rulebook.standard().rules(), Rulebook.standard().consignmentRules())
                .flatMap(List::stream)
                .toList();
    }

    static Rule rule(String code) {
        return rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + code));
    }

    /** The part of a code before the number. */
    static String family(Rule rule) {
        return rule.code().substring(0, rule.code().indexOf('-'));
    }

    static String pageOf(String family) {
        return "rules/" + family.toLowerCase(Locale.ROOT) + ".md";
    }

    static String link(Rule rule, String up) {
        return Markdown.link(rule.code(), up + pageOf(family(rule)) + "#" + Markdown.anchor(rule.code()));
    }

    static String pageOf(Instrument instrument) {
        return "law/" + instrument.key() + ".md";
    }

    static String heading(Clause clause) {
        return clause.key() + " " + clause.label();
    }

    static String link(Clause clause, String up) {
        String page = pageOf(clause.instrument());
        return Markdown.link(Markdown.code(clause.key()), up + page + "#" + Markdown.anchor(heading(clause)));
    }

    static String link(Fact<?> fact, String up) {
        return Markdown.link(Markdown.code(fact.path()), up + "facts.md#" + anchor(fact));
    }

    static String anchor(Fact<?> fact) {
        return fact.path().replace("[]", "").replace('.', '-');
    }

    static String link(Reading reading, String up) {
        return Markdown.link(Markdown.code(reading.key()), up + "readings.md#" + Markdown.anchor(reading.key()));
    }
}
