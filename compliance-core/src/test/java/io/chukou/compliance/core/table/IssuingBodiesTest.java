package io.chukou.compliance.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.core.table.IssuingBodies.Body;
import io.chukou.compliance.core.table.IssuingBodies.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuingBodiesTest {
    private static final TableInfo INFO = new TableInfo("Other bodies", LocalDate.of(2027, 1, 1), "a test");

    @ParameterizedTest
    @CsvSource({
        "广东省, PROVINCE",
        "广东省商务厅, PROVINCE",
        "内蒙古自治区商务厅, PROVINCE",
        "上海市商务委员会, MUNICIPALITY",
        "大连市商务局, SEPARATELY_PLANNED_CITY",
        "新疆生产建设兵团商务局, CORPS",
        "新疆维吾尔自治区商务厅, PROVINCE",
        "西安市商务局, NAMED_CITY",
        "' 西安市 商务局 ', NAMED_CITY",
        "商务部配额许可证事务局, LICENCE_BUREAU",
        "Guangdong, PROVINCE",
        "inner mongolia, PROVINCE",
        "Xi'an, NAMED_CITY",
        "MOFCOM Licence Bureau, LICENCE_BUREAU"
    })
    void finds_a_listed_body_by_its_place_alone_or_with_its_commerce_department(String name, Kind kind) {
        assertThat(IssuingBodies.standard().find(name)).map(Body::kind).contains(kind);
        assertThat(IssuingBodies.standard().contains(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"珠海市商务局", "广东", "广东商务厅", "广东省人民政府", "商务部", "商务厅", "苏州市", "Suzhou", "香港特别行政区", "台湾省", " ", ""})
    void does_not_know_any_other(String name) {
        assertThat(IssuingBodies.standard().find(name)).isEmpty();
        assertThat(IssuingBodies.standard().contains(name)).isFalse();
    }

    @Test
    void holds_the_bureau_the_provincial_bodies_five_cities_the_corps_and_eight_cities() {
        Map<Kind, Long> count = IssuingBodies.standard().bodies().stream()
                .collect(Collectors.groupingBy(Body::kind, Collectors.counting()));

        assertThat(count)
                .containsOnly(
                        Map.entry(Kind.LICENCE_BUREAU, 1L),
                        Map.entry(Kind.PROVINCE, 27L),
                        Map.entry(Kind.MUNICIPALITY, 4L),
                        Map.entry(Kind.SEPARATELY_PLANNED_CITY, 5L),
                        Map.entry(Kind.CORPS, 1L),
                        Map.entry(Kind.NAMED_CITY, 8L));
    }

    @Test
    void the_eight_cities_are_those_of_the_guide() {
        assertThat(IssuingBodies.standard().bodies())
                .filteredOn(body -> body.kind() == Kind.NAMED_CITY)
                .extracting(Body::chineseName)
                .containsExactly("沈阳市", "长春市", "哈尔滨市", "南京市", "武汉市", "广州市", "成都市", "西安市");
    }

    @Test
    void carries_name_day_and_source() {
        TableInfo info = IssuingBodies.standard().info();

        assertThat(info.name()).isEqualTo("Bodies that issue export licences for used vehicles");
        assertThat(info.version()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(info.source()).contains("申办指南");
    }

    @Test
    void can_be_replaced_by_a_newer_table() {
        IssuingBodies newer = IssuingBodies.of(INFO, List.of(new Body(Kind.NAMED_CITY, "苏州市", "Suzhou")));

        assertThat(newer.contains("苏州市商务局")).isTrue();
        assertThat(newer.contains("广东省商务厅")).isFalse();
        assertThat(newer.info()).isEqualTo(INFO);
        assertThat(newer.describe()).startsWith("Other bodies 2027-01-01\n").contains("苏州市");
    }

    @Test
    void refuses_two_bodies_of_one_name() {
        Body one = new Body(Kind.NAMED_CITY, "苏州市", "Suzhou");
        Body other = new Body(Kind.PROVINCE, "苏 州市", "Suzhou Shi");

        assertThatIllegalArgumentException().isThrownBy(() -> IssuingBodies.of(INFO, List.of(one, other)));
    }
}
