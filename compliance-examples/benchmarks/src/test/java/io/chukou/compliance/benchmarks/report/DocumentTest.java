package io.chukou.compliance.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the program writes goes between the two marks, and nowhere else. */
class DocumentTest {
    private static final Path PAGE = Path.of("../../docs/performance.md");

    @Test
    void the_part_between_the_marks_is_replaced_as_often_as_one_likes() {
        String page =
                "before\n<!-- begin of what the program writes -->\nold\n<!-- end of what the program writes -->\nafter\n";

        String once = Document.replaced(page, "new\n");

        assertThat(once).isEqualTo(page.replace("old", "new"));
        assertThat(Document.replaced(once, "old\n")).isEqualTo(page);
    }

    @Test
    void a_page_without_the_marks_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Document.replaced("before", "new"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.replaced(
                        "<!-- end of what the program writes -->\n<!-- begin of what the program writes -->\n", "new"));
    }

    @Test
    void the_page_of_the_docs_has_the_marks() throws IOException {
        assertThat(Document.replaced(Files.readString(PAGE), "new\n")).contains("new\n");
    }
}
