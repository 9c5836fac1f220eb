package io.chukou.compliance.core.docs;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pins the names of the facts: a page that lists each with the rules that read it. */
class FactsPageTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);

    @Test
    void the_kept_page_lists_every_fact_that_a_rule_reads() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Facts

                Generated. Every fact that a rule reads, by its path in the JSON form of a case, whose [schema](schema/case.schema.json)
                says more. A date may be known only to the month or year.

                | fact | is | 中文 | type | subject | carried by | read by |
                |---|---|---|---|---|---|---|
                """);
        facts().forEach((fact, rules) -> page.append("| <a id=\"%s\"></a>`%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        Places.anchor(fact),
                        fact,
                        EN.fact(fact),
                        ZH.fact(fact),
                        FactType.of(fact),
                        fact.subject(),
                        EN.paper(fact.paper()),
                        rules)));
        GeneratedFile.check("facts.md", page.toString());
    }

    private static Map<Fact<?>, String> facts() {
        Map<Fact<?>, String> facts = new TreeMap<>(Comparator.comparing(Fact::path));
        for (Rule rule : Places.rules()) {
            rule.facts().forEach(fact -> facts.merge(fact, Places.link(rule, ""), (one, more) -> one + ", " + more));
        }
        return facts;
    }
}
