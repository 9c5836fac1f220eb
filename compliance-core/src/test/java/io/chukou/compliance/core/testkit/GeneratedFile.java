package io.chukou.compliance.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file under {@code docs} that is generated from the code and kept in the repository.
 *
 * <p>The build writes the generated text to {@code target/generated-docs} and fails if the kept file differs. Run with
 * {@code -Dchukou.docs=write} to bring the kept file up to date.
 */
public final class GeneratedFile {
    private GeneratedFile() {}

    public static void check(String path, String text) throws IOException {
        write(Path.of("target", "generated-docs", path), text);
        Path kept = Path.of("..", "docs", path);
        if ("write".equals(System.getProperty("chukou.docs"))) {
            write(kept, text);
        }
        assertThat(kept).as("rerun with -Dchukou.docs=write").exists().hasContent(text);
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
