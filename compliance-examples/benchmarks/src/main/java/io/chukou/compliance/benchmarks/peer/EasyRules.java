package io.chukou.compliance.benchmarks.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with a rule from its builder for each rule; set and engine are built once. */
final class EasyRules implements Peer<List<String>> {
    private static final String INQUIRY = "inquiry";
    private static final String FINDINGS = "findings";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules() {
        for (Duty duty : Duty.values()) {
            rules.register(rule(duty));
        }
    }

    private static Rule rule(Duty duty) {
        return new RuleBuilder()
                .name(duty.code())
                .priority(Duty.AT.indexOf(duty))
                .when(facts -> inquiry(facts).finding(duty) != null)
                .then(facts ->
                        facts.<List<String>>get(FINDINGS).add(inquiry(facts).finding(duty)))
                .build();
    }

    private static Inquiry inquiry(Facts facts) {
        return facts.get(INQUIRY);
    }

    @Override
    public List<String> answer(Object input, LocalDate day) {
        List<String> findings = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(INQUIRY, new Inquiry(input, day));
        facts.put(FINDINGS, findings);
        engine.fire(rules, facts);
        return findings;
    }

    @Override
    public List<String> findings(List<String> answer) {
        return answer;
    }
}
