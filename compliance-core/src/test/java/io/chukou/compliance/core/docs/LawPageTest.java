package io.chukou.compliance.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.law.Law;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The law clause by clause: a page for each instrument, and every clause with its rules or the reason why it has none. */
class LawPageTest {
    private static final String UP = "../";
    private static final Map<String, WithoutRule> WITHOUT_RULE = WithoutRule.all();

    private static List<Rule> citing(Clause clause) {
        return Places.rules().stream()
                .filter(rule -> rule.clauses().contains(clause))
                .toList();
    }

    private static List<Clause> of(Instrument instrument) {
        return Law.clauses().stream()
                .filter(clause -> clause.instrument().equals(instrument))
                .toList();
    }

    @Test
    void every_clause_is_cited_by_a_rule_or_listed_with_the_reason_and_never_both() {
        Set<String> uncited = Law.clauses().stream()
                .filter(clause -> citing(clause).isEmpty())
                .map(Clause::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(WITHOUT_RULE.keySet())).isEqualTo(uncited);
    }

    @Test
    void the_kept_index_lists_every_instrument() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Law

                Generated. Every instrument whose text, or part of it, was read, with a page that goes through its clauses in their
                order: what each says, how well it is known, the rules that rest on it and the cases that show them, or why there is
                no rule. Gists are paraphrases. The sources were last checked on %s. [Rules by code](rules.md) ·
                [open questions](open-questions.md)

                | instrument | in force | clauses | with a rule |
                |---|---|---|---|
                """.formatted(Law.LAST_CHECKED));
        Law.instruments().forEach(instrument -> page.append(row(instrument)));
        page.append("""

                **Grades.** A and H: the Chinese wording was seen. A-: one step follows by implication. M+: one source, corroborated
                indirectly. These may block. B and M: one secondary place, or a translation; a rule refers or warns. B- and C: an
                interpretation, or a hint; nothing rests on it alone. What was only heard of has no clause here.

                ## Clauses without a rule

                | clause | says | why there is no rule |
                |---|---|---|
                """);
        Law.clauses().stream()
                .filter(clause -> WITHOUT_RULE.containsKey(clause.key()))
                .forEach(clause -> page.append("| %s | %s | %s |\n"
                        .formatted(
                                Places.link(clause, ""),
                                clause.gist(),
                                Objects.requireNonNull(WITHOUT_RULE.get(clause.key())))));
        GeneratedFile.check("law.md", page.toString());
    }

    private static String row(Instrument instrument) {
        List<Clause> clauses = of(instrument);
        long withRule =
                clauses.stream().filter(clause -> !citing(clause).isEmpty()).count();
        String title = Markdown.link(instrument.englishTitle(), Places.pageOf(instrument));
        return "| %s (%s) | %s | %d | %d |\n"
                .formatted(
                        title,
                        instrument.chineseTitle(),
                        Term.of(instrument.inForceFrom(), instrument.inForceUntil()),
                        clauses.size(),
                        withRule);
    }

    @Test
    void the_kept_pages_go_through_every_instrument() throws IOException {
        for (Instrument instrument : Law.instruments()) {
            String clauses = of(instrument).stream().map(LawPageTest::section).collect(Collectors.joining());
            GeneratedFile.check(Places.pageOf(instrument), """
                    # %s: %s

                    Generated. %s. [All instruments](../law.md) · [rules](../rules.md) · [open questions](../open-questions.md)

                    | | |
                    |---|---|
                    %s%s""".formatted(
                            instrument.key(),
                            instrument.englishTitle(),
                            instrument.chineseTitle(),
                            table(instrument),
                            clauses));
        }
    }

    private static String table(Instrument instrument) {
        String address = instrument.officialAddress();
        return Markdown.row("issued by", instrument.issuer())
                + Markdown.row("number", Objects.requireNonNullElse(instrument.documentNumber(), ""))
                + Markdown.row("in force", Term.of(instrument.inForceFrom(), instrument.inForceUntil()))
                + Markdown.row("binds as", force(instrument.force()))
                + Markdown.row("official text", address == null ? "no official page is known" : "<" + address + ">")
                + Markdown.row("last checked", instrument.lastChecked().toString());
    }

    private static String force(Force force) {
        return switch (force) {
            case LAW -> "law, or the practice of an authority";
            case RECOMMENDATION -> "recommendation: nobody has to follow it, so its rules only warn or note";
            case CARRIER_TERM -> "a carrier's term";
        };
    }

    private static String section(Clause clause) {
        return """

                ## %s

                %s

                | | |
                |---|---|
                %s""".formatted(Places.heading(clause), clause.gist(), table(clause));
    }

    private static String table(Clause clause) {
        List<Rule> rules = citing(clause);
        boolean ownTerm = !clause.inForceFrom().equals(clause.instrument().inForceFrom());
        return Markdown.row("grade", grade(clause))
                + Markdown.row("in force", ownTerm ? Term.of(clause.inForceFrom(), clause.inForceUntil()) : "")
                + Markdown.row(
                        "rules",
                        rules.stream().map(rule -> Places.link(rule, UP)).collect(Collectors.joining(", ")))
                + Markdown.row("no rule", rules.isEmpty() ? String.valueOf(WITHOUT_RULE.get(clause.key())) : "")
                + Markdown.row("cases", cases(clause))
                + Markdown.row(
                        "readings",
                        StandardReadings.all().stream()
                                .filter(reading -> reading.clauses().contains(clause))
                                .map(reading -> Places.link(reading, UP))
                                .collect(Collectors.joining(", ")))
                + Markdown.row("open questions", OpenQuestions.link(OpenQuestions.about(clause.key()), UP));
    }

    private static String grade(Clause clause) {
        String may = clause.grade().mayBlock()
                ? "known well enough to block"
                : clause.grade().mayWarnOrRefer()
                        ? "known well enough to refer or warn, not to block"
                        : "not known well enough to act on alone";
        return clause.grade().letter() + ": " + may;
    }

    private static String cases(Clause clause) {
        return Cases.ofClause(clause.key()).stream()
                .collect(Collectors.groupingBy(Cases.Shown::rule, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + Cases.byOutcome(entry.getValue(), UP))
                .collect(Collectors.joining("; "));
    }
}
