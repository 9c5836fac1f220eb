package io.chukou.compliance.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RFC 5545, 3.1: lines of at most 75 octets without their end, the space of a folded line counted. */
class FoldedLinesTest {
    private static final String END = "\r\n";

    @Test
    void a_line_of_75_octets_stays_and_one_more_is_folded() {
        assertThat(FoldedLines.of("a".repeat(75) + END)).isEqualTo("a".repeat(75) + END);
        assertThat(FoldedLines.of("a".repeat(76) + END)).isEqualTo("a".repeat(75) + END + " a" + END);
        assertThat(FoldedLines.of("a".repeat(149) + END)).isEqualTo("a".repeat(75) + END + " " + "a".repeat(74) + END);
        assertThat(FoldedLines.of("a".repeat(150) + END))
                .isEqualTo("a".repeat(75) + END + " " + "a".repeat(74) + END + " a" + END);
    }

    /** A Chinese character has three octets, one outside the basic plane four. */
    @Test
    void no_character_is_cut() {
        assertThat(FoldedLines.of("车".repeat(26) + END)).isEqualTo("车".repeat(25) + END + " 车" + END);
        assertThat(FoldedLines.of("𠮷".repeat(19) + END)).isEqualTo("𠮷".repeat(18) + END + " 𠮷" + END);
    }

    @Test
    void what_was_folded_in_another_way_is_folded_anew() {
        assertThat(FoldedLines.of("ab" + END + " cd" + END + "ef" + END)).isEqualTo("abcd" + END + "ef" + END);
    }
}
