package io.chukou.compliance.dealer.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs after the program is packaged. Surefire opens every module, so only a process of its own shows that nothing is missing. */
class PackagedProgramTest {
    private static final String SAMPLE = Path.of("stock.csv").toString();
    private static final int ROWS = 300_000;

    @TempDir
    private Path folder;

    private String out() {
        return "--out=" + folder.resolve("out");
    }

    @Test
    void the_modules_decide_the_sample_as_the_readme_shows() throws IOException, InterruptedException {
        Fork.Result result = Fork.modules(List.of(), SAMPLE, "--as-of=2026-06-30", out());

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out().lines().toList()).hasSizeGreaterThan(20);
        assertThat(Files.readAllLines(Path.of("README.md")))
                .containsSequence(result.out().lines().toList());
        assertThat(folder.resolve("out/K002/advice.txt")).content().contains("from 2026-09-29 no letter is needed");
        assertThat(folder.resolve("out/K002/calendar.ics")).content().contains("20260929");
    }

    /** The constraints bring their own texts, and the validator finds them in a named module and on the class path. */
    @Test
    void the_texts_of_the_constraints_are_found_with_and_without_modules_in_any_locale_of_the_host()
            throws IOException, InterruptedException {
        List<String> elsewhere = List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=US-ASCII");
        Fork.Result modules = Fork.modules(elsewhere, SAMPLE, "--as-of=2026-06-30", "--lang=zh", out());
        Fork.Result classes = Fork.classes(SAMPLE, "--as-of=2026-06-30", "--lang=zh", out());

        assertThat(modules.out()).contains("必须是车辆识别代号：17位数字和字母，不含I、O、Q");
        assertThat(modules.out()).contains("必须是按YYYY-MM-DD书写的日期，至少写到YYYY-MM");
        assertThat(classes.out()).isEqualTo(modules.out());
    }

    @Test
    void english_stays_english_on_a_chinese_host() throws IOException, InterruptedException {
        List<String> chinese = List.of("-Duser.language=zh", "-Duser.country=CN");
        Fork.Result host = Fork.modules(chinese, SAMPLE, "--as-of=2026-06-30", out());
        Fork.Result plain = Fork.modules(List.of(), SAMPLE, "--as-of=2026-06-30", out());

        assertThat(host.out()).isEqualTo(plain.out()).contains("must be a vehicle identification number");
    }

    /** 300 000 rows of 100 characters are 30 MB of text, or 60 MB as characters: they cannot all be held in 32 MB. */
    @Test
    void many_rows_need_little_memory() throws IOException, InterruptedException {
        Path list = folder.resolve("many.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(list)) {
            writer.write("stock no,vin,body,registered on,remark\n");
            for (int i = 0; i < ROWS; i++) {
                writer.write("K" + i + ",LXX,car,2023-05-10," + "x".repeat(75) + "\n");
            }
        }
        Fork.Result result = Fork.modules(List.of("-Xmx32m"), list.toString(), "--as-of=2026-06-30", out());

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(ROWS + " rows: 0 decided, " + ROWS + " rejected");
        try (var lines = Files.lines(folder.resolve("out/rejects.csv"))) {
            assertThat(lines.count()).isEqualTo(ROWS + 1L);
        }
    }
}
