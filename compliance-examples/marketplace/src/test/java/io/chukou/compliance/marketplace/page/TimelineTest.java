package io.chukou.compliance.marketplace.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A car registered on 2026-01-01: until 2026-06-30 one verdict, from 2026-07-01 on another. */
class TimelineTest {
    private static Timeline on(String day) throws Exception {
        ExportCase car = CaseReader.strict().read("""
                        {"vehicle": {"category": "SMALL_PASSENGER", "origin": "DOMESTIC", "modified": false, "registered": true,
                            "makerName": "特斯拉（上海）有限公司", "use": {"current": "NON_OPERATING", "changes": []}},
                         "status": {"sealedOrDetained": false, "unlawfullyObtained": false, "smuggledOrAssembled": false,
                            "matchesCertificate": true, "otherwiseBarred": false},
                         "registrationCertificate": {"registrationDate": "2026-01-01"}}""");
        Outlook outlook = Badge.outlook(ExportValidator.standard(), car, Badge.question(LocalDate.parse(day)));
        return Timeline.of(outlook);
    }

    @Test
    void bars_fill_the_line_in_proportion_to_their_days() throws Exception {
        Timeline timeline = on("2026-01-01");
        long days = ChronoUnit.DAYS.between(LocalDate.of(2026, 1, 1), LocalDate.of(2031, 1, 1)) + 1;
        int turn = Math.toIntExact(181 * Timeline.WIDTH / days);
        assertThat(timeline.bars()).extracting(Timeline.Bar::start).containsExactly(0, turn);
        assertThat(timeline.bars()).extracting(Timeline.Bar::length).containsExactly(turn, Timeline.WIDTH - turn);
        assertThat(timeline.years()).extracting(Timeline.Mark::year).containsExactly(2027, 2028, 2029, 2030, 2031);
    }

    @Test
    void a_single_day_can_be_seen_and_its_number_stands_alone() throws Exception {
        List<Timeline.Bar> bars = on("2026-06-30").bars();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).length()).isPositive();
        assertThat(bars.get(1).label() - bars.get(0).label()).isGreaterThanOrEqualTo(18);
    }

    @Test
    void from_day_181_on_there_is_one_bar() throws Exception {
        assertThat(on("2026-07-01").bars()).hasSize(1);
        assertThat(on("2026-07-01").bars().get(0).length()).isEqualTo(Timeline.WIDTH);
    }
}
