package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The results of the whole corpus are those of the kept digests, on whatever JDK runs this build; and in a Java process that was
 * started elsewhere in the world.
 *
 * <p>A change of the rulebook changes them: rerun with {@code -Dchukou.docs=write} and look at what else has changed.
 */
class CorpusDigestsTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "corpus.sha256");
    private static final List<CorpusDigests.Home> HOMES = CorpusDigests.HOMES;
    private static final int EVERY_NTH = 9;

    @TempDir
    private Path folder;

    @Test
    void the_results_of_the_corpus_are_the_kept_ones() throws IOException {
        List<String> lines = CorpusDigests.lines(1);
        if ("write".equals(System.getProperty("chukou.docs"))) {
            Files.write(KEPT, lines);
        }
        assertThat(lines).as("rerun with -Dchukou.docs=write").isEqualTo(Files.readAllLines(KEPT));
    }

    @ParameterizedTest
    @FieldSource("HOMES")
    void a_process_that_starts_elsewhere_says_the_same(CorpusDigests.Home home)
            throws IOException, InterruptedException {
        List<String> kept = Files.readAllLines(KEPT);
        List<String> expected = IntStream.range(0, kept.size())
                .filter(i -> i % EVERY_NTH == 0)
                .mapToObj(kept::get)
                .toList();
        assertThat(printed(home)).isEqualTo(expected);
    }

    /** The lines are ASCII, which every one of the charsets writes as it is. */
    private List<String> printed(CorpusDigests.Home home) throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=" + home.charset(),
                        "-Duser.timezone=" + home.zone(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        CorpusDigests.class.getName(),
                        home.locale(),
                        Integer.toString(EVERY_NTH))
                .redirectOutput(out)
                .redirectError(err)
                .start()
                .waitFor();
        assertThat(code)
                .as(Files.readString(err.toPath(), StandardCharsets.ISO_8859_1))
                .isZero();
        return Files.readAllLines(out.toPath(), StandardCharsets.US_ASCII);
    }

    /** What the build has put together for these tests, as one class path. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toString(),
                Path.of("target", "classes").toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }
}
