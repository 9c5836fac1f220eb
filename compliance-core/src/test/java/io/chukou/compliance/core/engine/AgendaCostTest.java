package io.chukou.compliance.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CorpusCase;
import io.chukou.compliance.model.ExportCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a calendar costs, counted in the rules that are put to the case and not in time. */
class AgendaCostTest {
    private static final Engine ENGINE = new Engine(Rulebook.standard());

    /** The documents say so; a rule that names no day costs nothing. */
    @Test
    void a_calendar_of_five_years_puts_fewer_rules_to_a_case_than_three_assessments() {
        List<Integer> counts = new ArrayList<>();
        for (CorpusCase corpusCase : CorpusCase.all()) {
            ExportCase exportCase = corpusCase.exportCase();
            Question question = corpusCase.question();
            counts.add(Agenda.of(ENGINE, exportCase, question, question.asOf().plusYears(5))
                    .evaluations());
        }
        assertThat(counts).allMatch(count -> count < 3 * ENGINE.rules().size()).anyMatch(count -> count > 0);
    }
}
