package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
    private static final Path CATALOGUE = Path.of("..", "..", "docs", "catalogue.json");

    @Test
    void the_catalogue_in_english_is_the_one_that_is_published() throws IOException {
        assertThat(Cli.withStandardRules("rules", "--format=json", "--lang=en").out())
                .isEqualTo(Files.readString(CATALOGUE));
    }

    @Test
    void json_carries_texts_only_if_a_language_is_given() {
        assertThat(Cli.withStandardRules("rules", "--format=json").out())
                .contains("\"rule\": \"LETTER-001\"")
                .doesNotContain("\"title\"");
        assertThat(Cli.withStandardRules("rules", "--format=json", "--lang=zh").out())
                .contains("《售后维修服务确认书》");
    }

    @Test
    void lists_code_consequence_title_and_clauses() {
        assertThat(Cli.run("rules").lines()).hasSize(3).contains("BLOCK-901  blocks  BLOCK-901  [N648-1.1]");
        assertThat(Cli.run("rules", "--lang=zh").lines()).contains("BLOCK-901  不予办理  BLOCK-901  [N648-1.1]");
    }

    @Test
    void lists_the_rules_on_a_consignment_as_a_whole_behind_those_on_a_vehicle() {
        assertThat(Cli.withStandardRules("rules").lines())
                .contains("BATCH-001  blocks  One application names at most 20 vehicles.  [A6-4.8]");
    }
}
