package io.chukou.compliance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kept input is harmless, on any platform and without the fuzzer. */
class SeedsTest {
    @TestFactory
    Stream<DynamicContainer> every_kept_input_is_harmless() {
        return Arrays.stream(Targets.values())
                .map(target -> DynamicContainer.dynamicContainer(target.name(), tests(target)));
    }

    private static Stream<DynamicTest> tests(Targets target) {
        try {
            return Seeds.of(target).stream()
                    .map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(), () -> run(target, seed)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void run(Targets target, Path seed) throws IOException {
        target.run(Files.readAllBytes(seed));
    }

    @Test
    void every_target_has_seeds() throws IOException {
        for (Targets target : Targets.values()) {
            assertThat(Seeds.of(target)).as(target.name()).hasSizeGreaterThan(2);
        }
    }
}
