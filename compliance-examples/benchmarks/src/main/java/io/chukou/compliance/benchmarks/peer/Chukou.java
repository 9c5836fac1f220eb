package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This library, with a rulebook of the twenty rules. It answers with a verdict and a finding for every rule. */
final class Chukou implements Peer<Assessment> {
    private final ExportValidator validator = ExportValidator.of(rulebook());

    static Rulebook rulebook() {
        Set<String> codes = Stream.of(Duty.values()).map(Duty::code).collect(Collectors.toSet());
        List<Rule> rules = Rulebook.standard().rules().stream()
                .filter(rule -> codes.contains(rule.code()))
                .toList();
        return Rulebook.of(
                "twenty",
                Rulebook.standard().lawLastChecked(),
                rules,
                Rulebook.standard().tables());
    }

    @Override
    public Assessment answer(Object input, LocalDate day) {
        return validator.assess((ExportCase) input, Question.on(day));
    }

    @Override
    public List<String> findings(Assessment answer) {
        return answer.findings().stream()
                .filter(finding ->
                        finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(Object::toString)
                .toList();
    }
}
