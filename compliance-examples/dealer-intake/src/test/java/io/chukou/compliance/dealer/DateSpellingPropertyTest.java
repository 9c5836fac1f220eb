package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DateSpellingPropertyTest {
    @Property(seed = Draws.SEED)
    void every_day_is_the_same_day_in_every_spelling(@ForAll @IntRange(max = 73_000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        int[] parts = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};

        assertThat(DateSpelling.toIso(parts[0] + "/" + parts[1] + "/" + parts[2]))
                .isEqualTo(day.toString());
        assertThat(DateSpelling.toIso(parts[0] + "年" + parts[1] + "月" + parts[2] + "日"))
                .isEqualTo(day.toString());
        assertThat(DateSpelling.toIso(day.toString().replace("-", ""))).isEqualTo(day.toString());
    }
}
