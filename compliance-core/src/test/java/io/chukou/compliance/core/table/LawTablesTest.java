package io.chukou.compliance.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LawTablesTest {
    private static final TableInfo INFO = new TableInfo("Empty", LocalDate.of(2027, 1, 1), "a test");
    private static final LawTables STANDARD = LawTables.standard();

    @Test
    void replacing_one_table_keeps_the_others_and_changes_the_description() {
        ScrappingLimits limits = ScrappingLimits.of(INFO, List.of());
        LawTables tables = STANDARD.withScrappingLimits(limits);

        assertThat(tables.scrappingLimits()).isSameAs(limits);
        assertThat(tables.withScrappingLimits(STANDARD.scrappingLimits())).isEqualTo(STANDARD);
        assertThat(tables.describe()).isNotEqualTo(STANDARD.describe());
    }

    @Test
    void each_table_can_be_replaced() {
        IssuingBodies bodies = IssuingBodies.of(INFO, List.of());
        MakerNames names = MakerNames.of(INFO, List.of(), List.of());
        WorldManufacturerIdentifiers hints = WorldManufacturerIdentifiers.of(INFO, Map.of());
        WorkingDays days =
                WorkingDays.of(INFO, STANDARD.workingDays().specials().subList(0, 1));
        CommodityCodes codes = CommodityCodes.of(INFO, List.of());

        assertThat(STANDARD.withCommodityCodes(codes).commodityCodes()).isSameAs(codes);
        DangerousGoods goods = DangerousGoods.of(INFO, List.of());
        assertThat(STANDARD.withDangerousGoods(goods).dangerousGoods()).isSameAs(goods);
        assertThat(STANDARD.withDangerousGoods(goods).withMakerNames(names).dangerousGoods())
                .isSameAs(goods);
        assertThat(STANDARD.withIssuingBodies(bodies).issuingBodies()).isSameAs(bodies);
        assertThat(STANDARD.withMakerNames(names).makerNames()).isSameAs(names);
        assertThat(STANDARD.withManufacturerIdentifiers(hints).manufacturerIdentifiers())
                .isSameAs(hints);
        assertThat(STANDARD.withWorkingDays(days).workingDays()).isSameAs(days);
        assertThat(STANDARD.withWorkingDays(days).withIssuingBodies(bodies).workingDays())
                .isSameAs(days);
    }

    @Test
    void the_description_holds_every_table() {
        assertThat(STANDARD.describe())
                .contains(STANDARD.scrappingLimits().describe())
                .contains(STANDARD.issuingBodies().describe())
                .contains(STANDARD.makerNames().describe())
                .contains(STANDARD.manufacturerIdentifiers().describe())
                .contains(STANDARD.workingDays().describe())
                .contains(STANDARD.commodityCodes().describe())
                .contains(STANDARD.dangerousGoods().describe())
                .isEqualTo(LawTables.standard().describe());
    }
}
