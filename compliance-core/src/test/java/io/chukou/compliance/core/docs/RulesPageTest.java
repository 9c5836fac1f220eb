package io.chukou.compliance.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.testkit.GeneratedFile;
import io.chukou.compliance.core.testkit.RuleConstants;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue of the rules: an index, and one page for each family of codes. */
class RulesPageTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);
    private static final String UP = "../";

    private static final Map<String, String> FAMILIES = families();

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("SCOPE", "What is a used vehicle under the regime");
        families.put("DATA", "What a case says agrees with itself");
        families.put("EXPORTER", "Who may export");
        families.put("VEHICLE", "Which vehicles may not go");
        families.put("TRANSFER", "The transfer registration pending export");
        families.put("DOCUMENT", "The application for the licence and its papers");
        families.put("INSPECTION", "The third-party inspection");
        families.put("LETTER", "The maker's after-sales confirmation letter");
        families.put("MODIFIED", "Modified vehicles");
        families.put("LICENCE", "That a licence is needed");
        families.put("CUSTOMS", "Licence, declaration and commodity code at customs");
        families.put("SHIP", "Carriage");
        families.put("AFTER", "After the export");
        families.put("BATCH", "A consignment as a whole");
        return families;
    }

    private static List<Rule> ofFamily(String family) {
        return Places.rules().stream()
                .filter(rule -> Places.family(rule).equals(family))
                .sorted(Comparator.comparing(Rule::code))
                .toList();
    }

    @Test
    void every_rule_belongs_to_a_family_with_a_page() {
        assertThat(Places.rules()).extracting(Places::family).isSubsetOf(FAMILIES.keySet());
        assertThat(FAMILIES.keySet()).allMatch(family -> !ofFamily(family).isEmpty());
    }

    @Test
    void the_kept_index_lists_every_rule() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Rules

                Generated. Every duty that the rulebook tests, by its code, with a page for each family that says when it applies,
                what it requires, which clauses and facts it reads, and which test and cases show it. The same as JSON:
                [catalogue](catalogue.json), with its [schema](schema/catalogue.schema.json). By clause: [law](law.md).

                """);
        FAMILIES.forEach((family, title) -> page.append("- %s: %s (%d)\n"
                .formatted(
                        Markdown.link(family, "#" + Markdown.anchor(family + " " + title)),
                        title,
                        ofFamily(family).size())));
        FAMILIES.forEach((family, title) -> page.append(index(family, title)));
        GeneratedFile.check("rules.md", page.toString());
    }

    private static String index(String family, String title) {
        String rows = ofFamily(family).stream()
                .map(rule -> "| %s | %s | %s |\n"
                        .formatted(Places.link(rule, ""), EN.title(rule), EN.consequence(rule.consequence())))
                .collect(Collectors.joining());
        return """

                ## %s %s

                | rule | duty | if violated |
                |---|---|---|
                %s""".formatted(family, title, rows);
    }

    @Test
    void the_kept_pages_tell_every_rule() throws IOException {
        Map<Rule, String> tests = RuleConstants.testClasses();
        for (Map.Entry<String, String> family : FAMILIES.entrySet()) {
            String sections = ofFamily(family.getKey()).stream()
                    .map(rule -> section(rule, tests.get(rule)))
                    .collect(Collectors.joining());
            GeneratedFile.check(
                    Places.pageOf(family.getKey()), """
                    # %s: %s

                    Generated. [All rules](../rules.md) · [facts](../facts.md) · [law](../law.md) · [readings](../readings.md)

                    Conditions are told in plain words; all at one depth must hold unless it says otherwise. In square brackets
                    stands the reading by which the text is taken. Names in braces are filled in from the case.
                    %s""".formatted(family.getKey(), family.getValue(), sections));
        }
    }

    private static String section(Rule rule, String test) {
        return """

                ## %s

                **%s**
                %s

                | | |
                |---|---|
                %s
                %sRequires:

                %s
                If violated: %s

                What helps: %s
                """.formatted(
                        rule.code(),
                        EN.title(rule),
                        ZH.title(rule),
                        table(rule, test),
                        applies(rule),
                        Markdown.list(EN.requires(rule)),
                        placed(EN.violated(rule)),
                        placed(EN.remedy(rule)));
    }

    private static String applies(Rule rule) {
        String lines = EN.applies(rule);
        return lines.isEmpty() ? "Applies to every case.\n\n" : "Applies when:\n\n" + Markdown.list(lines) + "\n";
    }

    /** Braces stand in code, so that no renderer takes them for anything else. */
    private static String placed(String text) {
        return text.replaceAll("(\\{[^{}]+})", "`$1`");
    }

    private static String table(Rule rule, String test) {
        Clause first = rule.clauses().get(0);
        return Markdown.row("a violation", weight(rule))
                + Markdown.row(
                        "clauses",
                        rule.clauses().stream()
                                .map(clause -> Places.link(clause, UP) + " (grade "
                                        + clause.grade().letter() + ")")
                                .collect(Collectors.joining(", ")))
                + Markdown.row("in force", Term.of(first.inForceFrom(), first.inForceUntil()))
                + Markdown.row(
                        "tested at", rule.stages().stream().map(EN::stage).collect(Collectors.joining(", ")))
                + Markdown.row(
                        "facts",
                        rule.facts().stream().map(fact -> Places.link(fact, UP)).collect(Collectors.joining(", ")))
                + Markdown.row(
                        "readings",
                        rule.readings().stream()
                                .map(reading -> Places.link(reading, UP))
                                .collect(Collectors.joining(", ")))
                + Markdown.row("open questions", OpenQuestions.link(OpenQuestions.about(rule.code()), UP))
                + Markdown.row("test", test(test))
                + Markdown.row("cases", Cases.byOutcome(Cases.ofRule(rule.code()), UP));
    }

    private static String weight(Rule rule) {
        String force = switch (rule.force()) {
            case LAW -> "by law";
            case RECOMMENDATION -> "by a recommendation that binds nobody";
            case CARRIER_TERM -> "by a carrier's term";
        };
        String meaning = EN.consequence(rule.consequence());
        return rule.consequence() == Consequence.WARN || rule.consequence() == Consequence.NOTE
                ? meaning + ", " + force + "; the verdict stays"
                : meaning + ", " + force;
    }

    private static String test(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return Markdown.link(simple, UP + "../compliance-core/src/test/java/" + name.replace('.', '/') + ".java");
    }
}
