package io.chukou.compliance.core.table;

import static io.chukou.compliance.core.table.MakerNames.Standing.LISTED;
import static io.chukou.compliance.core.table.MakerNames.Standing.NOT_A_SIGNER;
import static io.chukou.compliance.core.table.MakerNames.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.core.table.MakerNames.Attestation;
import io.chukou.compliance.core.table.MakerNames.Kind;
import io.chukou.compliance.core.table.MakerNames.LookAlike;
import io.chukou.compliance.core.table.MakerNames.Maker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MakerNamesTest {
    private static final TableInfo INFO = new TableInfo("Other names", LocalDate.of(2027, 1, 1), "a test");

    @ParameterizedTest
    @ValueSource(strings = {"上汽通用汽车有限公司", "特斯拉（上海）有限公司", "特斯拉(上海)有限公司", "一汽-大众汽车有限公司", "一汽—大众汽车有限公司", "比亚迪汽车工业有限公司"})
    void listed_when_a_maker_is_attested_by_a_or_b_in_any_accepted_spelling(String name) {
        assertThat(MakerNames.standard().standing(name)).isEqualTo(LISTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "特斯拉汽车（北京）有限公司",
                "特斯拉汽车(北京)有限公司",
                "智己汽车科技有限公司",
                "上汽通用汽车销售有限公司",
                "岚图汽车销售服务有限公司",
                "岚图汽车科技有限公司",
                "大众汽车（中国）销售有限公司",
                "丰田汽车（中国）投资有限公司",
                "捷豹路虎（中国）投资有限公司",
                "比亚迪股份有限公司"
            })
    void not_a_signer_when_a_look_alike_is_on_record(String name) {
        assertThat(MakerNames.standard().standing(name)).isEqualTo(NOT_A_SIGNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "岚图汽车科技股份有限公司",
                "郑州宇通客车股份有限公司",
                "浙江零跑科技股份有限公司",
                "浙江豪情汽车制造有限公司成都分公司",
                "深蓝汽车科技有限公司",
                "阿维塔科技有限公司",
                "比亚迪",
                "BYD Auto Co., Ltd.",
                ""
            })
    void unknown_when_weakly_attested_or_left_to_the_current_list_or_not_there(String name) {
        assertThat(MakerNames.standard().standing(name)).isEqualTo(UNKNOWN);
    }

    @Test
    void holds_every_name_that_was_found_and_every_one_has_the_standing_of_its_row() {
        assertThat(MakerNames.standard().makers()).hasSize(95);
        assertThat(MakerNames.standard().makers()).filteredOn(Maker::isListed).hasSize(36);
        assertThat(MakerNames.standard().lookAlikes()).hasSize(9);
        assertThat(MakerNames.standard().makers())
                .filteredOn(Maker::isListed)
                .allMatch(maker -> MakerNames.standard().standing(maker.chineseName()) == LISTED);
    }

    @Test
    void every_row_names_its_source() {
        assertThat(MakerNames.standard().makers())
                .allSatisfy(maker -> assertThat(maker.source()).isNotBlank());
        assertThat(MakerNames.standard().lookAlikes())
                .allSatisfy(company -> assertThat(company.source()).startsWith("look-alike of "));
    }

    @Test
    void carries_name_day_and_source() {
        TableInfo info = MakerNames.standard().info();

        assertThat(info.name()).isEqualTo("Names of Chinese vehicle makers");
        assertThat(info.version()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(info.source()).contains("not the current official list");
    }

    @Test
    void can_be_replaced_by_a_newer_table() {
        Maker maker = new Maker("新（中国）汽车有限公司", "New Auto", Attestation.A, "a test");
        LookAlike other = new LookAlike("新汽车销售有限公司", Kind.SALES_COMPANY, "a test");
        MakerNames newer = MakerNames.of(INFO, List.of(maker), List.of(other));

        assertThat(newer.standing("新(中国)汽车有限公司")).isEqualTo(LISTED);
        assertThat(newer.standing("新汽车销售有限公司")).isEqualTo(NOT_A_SIGNER);
        assertThat(newer.standing("上汽通用汽车有限公司")).isEqualTo(UNKNOWN);
        assertThat(newer.info()).isEqualTo(INFO);
        assertThat(newer.describe()).startsWith("Other names 2027-01-01\n").contains("New Auto");
    }

    @Test
    void refuses_a_name_with_two_standings() {
        Maker maker = new Maker("新汽车有限公司", "New Auto", Attestation.B, "a test");
        LookAlike same = new LookAlike("新汽车 有限公司", Kind.OLD_NAME, "a test");

        assertThatIllegalArgumentException().isThrownBy(() -> MakerNames.of(INFO, List.of(maker), List.of(same)));
    }

    @Test
    void a_look_alike_may_be_a_maker_that_is_weakly_attested() {
        Maker maker = new Maker("新汽车有限公司", "New Auto", Attestation.D, "a test");
        LookAlike same = new LookAlike("新汽车有限公司", Kind.OLD_NAME, "a test");

        assertThat(MakerNames.of(INFO, List.of(maker), List.of(same)).standing("新汽车有限公司"))
                .isEqualTo(NOT_A_SIGNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"广汽三菱汽车有限公司", "安徽猎豹汽车有限公司", "北京宝沃汽车有限公司"})
    void unknown_when_only_an_old_list_names_a_maker_that_is_reported_gone(String name) {
        assertThat(MakerNames.standard().standing(name)).isEqualTo(UNKNOWN);
        assertThat(MakerNames.standard().makers())
                .filteredOn(maker -> maker.chineseName().equals(name))
                .extracting(Maker::attestation)
                .containsExactly(Attestation.D);
    }
}
