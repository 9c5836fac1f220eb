package io.chukou.compliance.marketplace.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Starts the program on the module path, as its users do: tests alone would not see a package that is not open. */
class ProgramTest {
    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-p", System.getProperty("jdk.module.path")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("-m", "io.chukou.compliance.marketplace/io.chukou.compliance.marketplace.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    @Test
    void it_says_where_it_is_and_closes_when_told_to() throws Exception {
        Process program = start("--port=0");
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            String said = out.readLine();
            assertThat(said)
                    .matches("http://localhost:[0-9]+/  240 cars, asked for 2026-06-30\\. Ctrl-C closes the shop\\.");
            assertThat(Files.readAllLines(Path.of("README.md"))).contains(said.replaceFirst(":[0-9]+/", ":8080/"));
            URI address = URI.create(said.substring(0, said.indexOf(' ')));
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("240 cars");
            program.destroy();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isEqualTo(143);
        } finally {
            program.destroyForcibly();
        }
    }

    private static void assertEnds(Process program, int code, String said) throws Exception {
        try {
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isEqualTo(code);
            assertThat(program.inputReader(StandardCharsets.UTF_8).lines()).isEmpty();
            assertThat(program.errorReader(StandardCharsets.UTF_8).lines())
                    .anyMatch(line -> line.startsWith(said))
                    .noneMatch(line -> line.startsWith("\tat "));
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void a_wrong_option_ends_it_with_the_usage() throws Exception {
        assertEnds(start("--port=many"), 2, "--port takes a number from 0 to 65535, not many");
    }

    @Test
    void a_port_that_is_taken_ends_it_with_the_reason() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertEnds(start("--port=" + taken.getLocalPort()), 1, "The shop cannot be opened: ");
        }
    }
}
