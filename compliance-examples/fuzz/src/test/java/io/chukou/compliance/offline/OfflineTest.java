package io.chukou.compliance.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file and no socket is touched while cases are read, assessed and answered, once everything is loaded. */
class OfflineTest {
    private static final Path BATCH = Path.of("..", "..", "docs", "examples", "cleared-batch.json");

    @TempDir
    private Path folder;

    @Test
    void a_thousand_assessments_touch_nothing() throws IOException, InterruptedException {
        assertThat(run("1000")).matches("\\d{7,} characters; touched: null\\R");
    }

    @Test
    void a_rule_that_looks_for_a_file_is_caught() throws IOException, InterruptedException {
        assertThat(run("40", "file")).contains("touched: ").contains("java.nio.file.Files.exists(");
    }

    @Test
    void a_rule_that_opens_a_socket_is_caught() throws IOException, InterruptedException {
        assertThat(run("40", "socket")).contains("touched: ").contains("java.net.Socket.connect(");
    }

    private String run(String... what) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-javaagent:" + agent(),
                "-cp",
                System.getProperty("java.class.path"),
                OfflineQuestions.class.getName(),
                BATCH.toString()));
        command.addAll(List.of(what));
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(err)).isEqualTo(what.length == 1 ? 0 : code);
        return Files.readString(out);
    }

    /** The class itself comes from the class path; a jar has to name it. */
    private File agent() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", DenyingAgent.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        Path jar = folder.resolve("agent.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream content = new JarOutputStream(file, manifest)) {
            content.finish();
        }
        return jar.toFile();
    }
}
