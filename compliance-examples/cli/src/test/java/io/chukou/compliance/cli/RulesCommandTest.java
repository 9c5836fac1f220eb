package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesCommandTest {

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
