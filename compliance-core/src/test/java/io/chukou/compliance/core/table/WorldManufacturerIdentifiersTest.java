package io.chukou.compliance.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorldManufacturerIdentifiersTest {
    private static final TableInfo INFO = new TableInfo("Other identifiers", LocalDate.of(2027, 1, 1), "a test");

    @Test
    void gives_a_hint_for_a_known_identifier() {
        assertThat(WorldManufacturerIdentifiers.standard().find("LSV")).contains("SAIC Volkswagen");
        assertThat(WorldManufacturerIdentifiers.standard().find("LRW")).contains("Tesla");
    }

    @Test
    void gives_none_for_an_unknown_identifier_or_one_without_a_free_source() {
        assertThat(WorldManufacturerIdentifiers.standard().find("L1N")).isEmpty();
        assertThat(WorldManufacturerIdentifiers.standard().find("L10")).isEmpty();
        assertThat(WorldManufacturerIdentifiers.standard().find("LB3")).isEmpty();
        assertThat(WorldManufacturerIdentifiers.standard().find("lsv")).isEmpty();
        assertThat(WorldManufacturerIdentifiers.standard().find("")).isEmpty();
    }

    @Test
    void says_so_where_the_sources_disagree() {
        assertThat(WorldManufacturerIdentifiers.standard().find("LGH"))
                .contains("Dongfeng Motor (DFM) or Qoros (sources disagree)");
    }

    @Test
    void attributes_its_sources_with_their_licences() {
        TableInfo info = WorldManufacturerIdentifiers.standard().info();

        assertThat(info.name()).isEqualTo("World manufacturer identifiers of China");
        assertThat(info.version()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(info.source())
                .contains("idlesign/vininfo", "BSD-3-Clause", "Igor `idle sign` Starikov")
                .contains("sunrise-php/vin", "MIT", "Copyright (c) 2018 sunrise-php");
    }

    @Test
    void can_be_replaced_by_a_newer_table() {
        WorldManufacturerIdentifiers newer =
                WorldManufacturerIdentifiers.of(INFO, Map.of("LZZ", "Second", "LAA", "First"));

        assertThat(newer.find("LAA")).contains("First");
        assertThat(newer.find("LSV")).isEmpty();
        assertThat(newer.info()).isEqualTo(INFO);
        assertThat(newer.describe()).isEqualTo("Other identifiers 2027-01-01\nLAA=First\nLZZ=Second");
    }
}
