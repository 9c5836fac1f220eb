package io.chukou.compliance.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Law;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.roadmap.LegalTime.Unit;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The milestones as values. */
class MilestonesTest {
    private static final List<Milestone> ALL = Milestones.all();

    /** 2024 No. 6: filing (3), transfer, licence, clearance, deregistration (4), papers (5), duties (7). */
    @Test
    void they_stand_in_the_order_of_the_law() {
        assertThat(ALL)
                .extracting(Milestone::key)
                .containsExactly(
                        "filing",
                        "delivery",
                        "transfer",
                        "inspection",
                        "letter",
                        "modification",
                        "contract",
                        "conformity",
                        "licence-application",
                        "licence",
                        "customs-declaration",
                        "clearance",
                        "shipment",
                        "deregistration",
                        "aftercare");
    }

    @Test
    void each_comes_after_those_that_it_waits_for() {
        for (int i = 0; i < ALL.size(); i++) {
            assertThat(ALL.subList(0, i)).containsAll(ALL.get(i).after());
        }
    }

    @Test
    void every_stage_is_asked_in_order() {
        assertThat(ALL.stream()
                        .filter(one -> one.onlyAbout().isEmpty())
                        .flatMap(one -> one.stage().stream())
                        .distinct())
                .containsExactly(Stage.values());
    }

    @Test
    void each_rests_on_clauses_and_so_does_each_time() {
        assertThat(ALL).allSatisfy(one -> assertThat(one.clauses()).isNotEmpty().isSubsetOf(Law.clauses()));
        assertThat(times())
                .isNotEmpty()
                .allSatisfy(time -> assertThat(Law.clauses()).contains(time.clause()));
    }

    private static Stream<LegalTime> times() {
        return ALL.stream()
                .flatMap(one -> Stream.of(one.officeTime(), one.deadline()).flatMap(Optional::stream));
    }

    /** A6-3.2: 15 working days; R164-28 and A6-4.7: 3; R164-25a: 30 days; G25-3.4: the licence's own day; R164-37c: 2 months. */
    @Test
    void no_other_time_is_told_than_the_law_sets() {
        assertThat(times())
                .extracting(time -> time.amount() + " " + time.unit() + " " + time.clause())
                .containsExactly(
                        "15 " + Unit.WORKING_DAYS + " A6-3.2",
                        "3 " + Unit.WORKING_DAYS + " R164-28",
                        "30 " + Unit.DAYS + " R164-25a",
                        "3 " + Unit.WORKING_DAYS + " A6-4.7",
                        "0 " + Unit.DAYS + " G25-3.4",
                        "2 " + Unit.MONTHS + " R164-37c");
    }

    @Test
    void a_rule_that_decides_the_need_is_in_the_rulebook() {
        assertThat(Rulebook.standard().rules())
                .extracting(Rule::code)
                .containsAll(
                        ALL.stream().flatMap(one -> one.neededBy().stream()).toList());
    }

    @Test
    void every_paper_but_those_that_are_there_from_the_start_is_brought_before_it_is_needed() {
        for (int i = 0; i < ALL.size(); i++) {
            List<Paper> brought = ALL.subList(0, i).stream()
                    .flatMap(one -> one.brings().stream())
                    .toList();
            assertThat(ALL.get(i).needs())
                    .filteredOn(paper -> paper != Paper.VEHICLE
                            && paper != Paper.REGISTRATION_CERTIFICATE
                            && paper != Paper.POLICE_RECORD)
                    .isSubsetOf(brought);
        }
    }

    @Test
    void each_has_its_texts_in_every_language() {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            assertThat(ALL).allSatisfy(one -> {
                assertThat(messages.has("roadmap." + one + ".title")).isTrue();
                assertThat(messages.has("roadmap." + one + ".office")).isTrue();
            });
        }
    }
}
