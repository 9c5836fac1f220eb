package io.chukou.compliance.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts a consignment to one rule on the whole, at the first stage of the rule that is not the transfer.
 *
 * <p>For example, {@code ask(RULE).about(cars(21)).answers(VIOLATED)}.
 */
public final class AskWhole {
    private final Rule rule;
    private final ConsignmentFile file;

    private AskWhole(Rule rule, ConsignmentFile file) {
        this.rule = rule;
        this.file = file;
    }

    public static AskWhole ask(Rule rule) {
        return new AskWhole(rule, cars(3));
    }

    /** Petrol cars in order, whose licence is applied for on 2026-06-20. */
    public static ConsignmentFile cars(int count) {
        return ConsignmentFile.of(CaseFile.permitted(), count);
    }

    /** Petrol cars in order, declared on 2026-06-29. */
    public static ConsignmentFile cleared(int count) {
        return ConsignmentFile.of(CaseFile.cleared(), count);
    }

    public AskWhole about(ConsignmentFile other) {
        return new AskWhole(rule, other);
    }

    public AskWhole answers(Outcome outcome) {
        assertThat(finding().outcome()).isEqualTo(outcome);
        return this;
    }

    /** The figure of the finding, such as the places that differ. */
    public AskWhole saying(String name, Object value) {
        assertThat(finding().arguments()).anySatisfy(argument -> {
            assertThat(argument.name()).isEqualTo(name);
            assertThat(argument.value()).isEqualTo(value);
        });
        return this;
    }

    /** The facts that the finding waits for, and no other. */
    public AskWhole lacking(Fact<?>... facts) {
        assertThat(finding().missing()).containsExactly(facts);
        return this;
    }

    private Finding finding() {
        Rulebook alone = Rulebook.of("one rule", LocalDate.of(2026, 6, 20), List.of(rule), LawTables.standard());
        Stage stage = rule.stages().stream()
                .filter(one -> one != Stage.TRANSFER_REGISTRATION)
                .findFirst()
                .orElseThrow();
        return ExportValidator.of(alone)
                .assess(file.build(), Question.on(LocalDate.of(2026, 6, 20)).at(stage))
                .findings()
                .get(0);
    }
}
