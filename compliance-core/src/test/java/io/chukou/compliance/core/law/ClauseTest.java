package io.chukou.compliance.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClauseTest {
    @Test
    void in_force_from_its_first_day_and_not_the_day_before() {
        assertThat(Notice648.NEAR_NEW_VEHICLES.inForceOn(LocalDate.of(2025, 12, 31)))
                .isFalse();
        assertThat(Notice648.NEAR_NEW_VEHICLES.inForceOn(LocalDate.of(2026, 1, 1)))
                .isTrue();
    }

    @Test
    void in_force_for_ever_while_no_end_is_known() {
        assertThat(Notice648.NEAR_NEW_VEHICLES.inForceUntil()).isNull();
        assertThat(Notice648.NEAR_NEW_VEHICLES.inForceOn(LocalDate.of(2199, 12, 31)))
                .isTrue();
    }

    @Test
    void in_force_until_its_last_day_and_not_the_day_after() {
        assertThat(ForeignTradeLaw2022.PENALTIES.inForceUntil()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(ForeignTradeLaw2022.PENALTIES.inForceOn(LocalDate.of(2026, 2, 28)))
                .isTrue();
        assertThat(ForeignTradeLaw2022.PENALTIES.inForceOn(LocalDate.of(2026, 3, 1)))
                .isFalse();
    }

    @Test
    void a_clause_may_start_later_than_its_instrument() {
        assertThat(CustomsRules.LICENCE_AT_DECLARATION.inForceFrom()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(CustomsRules.USED_ELECTRIC_CAR_CODE.inForceFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(CustomsRules.NEW_ELECTRIC_CAR_CODE.inForceFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void clauses_are_equal_if_their_keys_are() {
        Clause sameKey = Notice648.NEAR_NEW_VEHICLES.from(LocalDate.of(2030, 1, 1));

        assertThat(sameKey)
                .isEqualTo(Notice648.NEAR_NEW_VEHICLES)
                .hasSameHashCodeAs(Notice648.NEAR_NEW_VEHICLES)
                .isNotEqualTo(Notice648.TRANSITION)
                .isNotEqualTo("N648-1.1");
    }

    @Test
    void cites_number_and_address_of_its_instrument() {
        assertThat(Notice648.NEAR_NEW_VEHICLES.instrument().documentNumber()).isEqualTo("商贸函〔2025〕648号");
        assertThat(Notice648.NEAR_NEW_VEHICLES.officialAddress())
                .isEqualTo("https://www.gov.cn/zhengce/zhengceku/202511/content_7048644.htm");
        assertThat(Guidelines2025.WHICH_VEHICLES.instrument().documentNumber()).isNull();
        assertThat(Guidelines2025.WHICH_VEHICLES.officialAddress()).isNull();
    }
}
