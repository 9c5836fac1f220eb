package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.data.AgreementRules.USES_FOLLOW_EACH_OTHER;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SCR-6.1: the limit of a life depends on the uses one after the other. */
class UsesFollowEachOtherTest {
    private static final String CHANGES = "vehicle.use.changes";
    private static final Map<String, String> TO_TAXI =
            Map.of("from", "NON_OPERATING", "to", "TAXI", "date", "2021-05-02");
    private static final Map<String, String> BACK = Map.of("from", "TAXI", "to", "NON_OPERATING", "date", "2021-05-02");

    @Test
    void satisfied_when_the_use_never_changed() {
        ask(USES_FOLLOW_EACH_OTHER).about(permitted()).answers(SATISFIED);
    }

    @Test
    void satisfied_when_they_follow_each_other_on_one_day() {
        ask(USES_FOLLOW_EACH_OTHER)
                .about(permitted().with(CHANGES, List.of(TO_TAXI, BACK)))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_days_run_backwards_by_one() {
        ask(USES_FOLLOW_EACH_OTHER)
                .about(permitted()
                        .with(
                                CHANGES,
                                List.of(TO_TAXI, Map.of("from", "TAXI", "to", "NON_OPERATING", "date", "2021-05-01"))))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_last_change_does_not_lead_to_the_present_use() {
        ask(USES_FOLLOW_EACH_OTHER)
                .about(permitted().with(CHANGES, List.of(TO_TAXI)))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_change_does_not_begin_where_the_one_before_ended() {
        ask(USES_FOLLOW_EACH_OTHER)
                .about(permitted().with(CHANGES, List.of(TO_TAXI, Map.of("from", "RENTAL", "to", "NON_OPERATING"))))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_what_is_left_open_may_agree() {
        ask(USES_FOLLOW_EACH_OTHER)
                .about(permitted().with(CHANGES, List.of(TO_TAXI)).without("vehicle.use.current"))
                .answers(SATISFIED);
    }

    @Test
    void not_applicable_when_no_changes_are_stated() {
        ask(USES_FOLLOW_EACH_OTHER).about(permitted().without(CHANGES)).doesNotApplyFor(CONDITION);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(USES_FOLLOW_EACH_OTHER.consequence()).isEqualTo(Consequence.WARN);
    }
}
