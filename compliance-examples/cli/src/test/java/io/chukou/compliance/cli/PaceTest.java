package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With times that are made up; how long anything takes is never tested. */
class PaceTest {
    private static final List<ExportCase> THREE =
            Collections.nCopies(3, ExportCase.builder().build());

    /** For each case: one outlook, then three assessments. */
    private static List<Long> readings(long outlook, long assessment) {
        return List.of(0L, outlook, 1_000_000L, 1_000_000L + 3 * assessment);
    }

    @Test
    void the_median_of_the_last_round_counts() {
        List<Long> readings = new ArrayList<>();
        for (int i = 0; i < 1; i++) {
            THREE.forEach(c -> readings.addAll(readings(9000, 1)));
        }
        readings.addAll(readings(400, 10));
        readings.addAll(readings(900, 10));
        readings.addAll(readings(500, 10));
        Iterator<Long> clock = readings.iterator();
        Question question = Question.on(LocalDate.of(2026, 6, 30));

        assertThat(new Pace(ExportValidator.standard(), question, clock::next).ofOutlooks(THREE))
                .isEqualTo(50);
        assertThat(clock.hasNext()).isFalse();
    }

    /** For the one consignment of 20 among 21 cases: five times the whole, then five times its vehicles one by one. */
    @Test
    void the_least_times_of_the_last_round_count_for_a_consignment() {
        List<Long> readings = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            addTimes(readings, 9000, 9000, 9000, 9000, 9000, 1, 1, 1, 1, 1);
        }
        addTimes(readings, 900, 110, 300, 500, 110, 100, 100, 7000, 101, 200);
        Iterator<Long> clock = readings.iterator();
        Question question = Question.on(LocalDate.of(2026, 6, 30));
        List<ExportCase> cases = Collections.nCopies(21, ExportCase.builder().build());

        assertThat(new Pace(ExportValidator.standard(), question, clock::next).ofConsignments(cases))
                .isEqualTo(22);
        assertThat(clock.hasNext()).isFalse();
    }

    private static void addTimes(List<Long> readings, long... times) {
        for (long time : times) {
            readings.add(0L);
            readings.add(time);
        }
    }
}
