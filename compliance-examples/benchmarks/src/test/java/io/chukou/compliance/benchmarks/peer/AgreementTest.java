package io.chukou.compliance.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.benchmarks.workload.Variations;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All peers say the same of the same cases; before that no figure means anything. */
class AgreementTest {
    private static final int COUNT = 10_000;
    private static final long SEED = 7;

    /** While absent means unknown, a paper that is absent violates nothing. */
    private static final Set<Duty> ONLY_ASKS_FOR_PRESENCE = EnumSet.of(Duty.EXPORTER_007);

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);
    private static final List<ExportCase> CASES =
            Variations.from(SEED).limit(COUNT).toList();
    private static final List<LocalDate> DAYS = days();
    private static final List<List<String>> FINDINGS = findings(Peers.CHUKOU.make());

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHUKOU")
    void every_peer_agrees_on_10000_cases(Peers who) {
        List<List<String>> findings = findings(who.make());

        for (int place = 0; place < COUNT; place++) {
            assertThat(findings.get(place))
                    .as("%s on %s", CASES.get(place).getReference(), DAYS.get(place))
                    .isEqualTo(FINDINGS.get(place).stream().filter(who::answers).toList());
        }
    }

    /** Otherwise agreement would say little. */
    @Test
    void every_rule_has_every_outcome_many_times() {
        List<String> all = FINDINGS.stream().flatMap(List::stream).toList();

        for (Duty duty : Duty.values()) {
            long violated =
                    all.stream().filter(duty.finding(Answer.VIOLATED)::equals).count();
            long open = all.stream()
                    .filter(duty.finding(Answer.CANNOT_TELL)::equals)
                    .count();
            assertThat(violated)
                    .as("%s violated", duty)
                    .matches(count -> ONLY_ASKS_FOR_PRESENCE.contains(duty) ? count == 0 : count > 20);
            assertThat(open).as("%s cannot tell", duty).isGreaterThan(20);
            assertThat(COUNT - violated - open).as("%s met", duty).isGreaterThan(1_000);
        }
    }

    @Test
    void the_rulebook_has_exactly_the_twenty_rules() {
        Set<String> codes = new HashSet<>();
        Chukou.rulebook().rules().forEach(rule -> codes.add(rule.code()));

        assertThat(codes)
                .hasSize(20)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Duty.values()).map(Duty::code).toList());
    }

    private static List<LocalDate> days() {
        Random random = new Random(SEED);
        return Stream.generate(() -> FIRST_DAY.plusDays(random.nextInt(1_000)))
                .limit(COUNT)
                .toList();
    }

    private static <A> List<List<String>> findings(Peer<A> peer) {
        return IntStream.range(0, COUNT)
                .mapToObj(place -> peer.findings(peer.answer(peer.input(CASES.get(place)), DAYS.get(place))))
                .toList();
    }
}
