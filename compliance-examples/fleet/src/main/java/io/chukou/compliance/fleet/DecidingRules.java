package io.chukou.compliance.fleet;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.model.ExportCase;
import java.util.List;

/** The rules that keep a vehicle from being permitted. */
final class DecidingRules {
    private DecidingRules() {}

    /**
     * The codes of the rules that block, refer or put out of scope, in the order of the rulebook; none for other verdicts. It
     * can happen that no single rule decides but several open ones together, whatever is found out. The explanation names them.
     */
    static List<String> of(ExportValidator validator, ExportCase listing, Assessment answer) {
        return switch (answer.verdict()) {
            case OUT_OF_SCOPE -> violated(answer, Consequence.OUT_OF_SCOPE);
            case BLOCKED -> orTogether(violated(answer, Consequence.BLOCK), validator, listing, answer);
            case REFERRED -> orTogether(violated(answer, Consequence.REFER), validator, listing, answer);
            case PERMITTED, UNDETERMINED -> List.of();
        };
    }

    private static List<String> violated(Assessment answer, Consequence consequence) {
        return answer.findings(Outcome.VIOLATED).stream()
                .map(finding -> finding.rule())
                .filter(rule -> rule.consequence() == consequence)
                .map(rule -> rule.code())
                .toList();
    }

    private static List<String> orTogether(
            List<String> single, ExportValidator validator, ExportCase listing, Assessment answer) {
        return single.isEmpty()
                ? validator.explain(listing, answer.question()).findings().stream()
                        .map(one -> one.finding().rule().code())
                        .toList()
                : single;
    }
}
