package io.chukou.compliance.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bounds that the concepts page states are those of the code. */
class BoundsPageTest {

    @Test
    void the_page_states_every_bound() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "concepts.md")).replaceAll("\\s+", " ");
        assertThat(WayFinder.YEARS).isEqualTo(5);
        assertThat(page)
                .contains("no more than " + WayFinder.MOST_SITUATIONS + " situations for each day and target")
                .contains("the next " + WayFinder.MOST_DAYS + " days on which time puts something right")
                .contains("waits at most five years")
                .contains("at most " + Clustering.MOST_COMBINATIONS + " combinations of answers are tried");
    }
}
