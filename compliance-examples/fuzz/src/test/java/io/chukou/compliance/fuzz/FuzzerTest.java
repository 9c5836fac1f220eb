package io.chukou.compliance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A bounded run over all targets, the same every time, and the proof that such a run finds a fault. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        architectures = {"amd64", "x86_64", "aarch64"},
        disabledReason = "Jazzer has no part for it")
class FuzzerTest {
    private static final String SEED = "-seed=20261124";

    @TempDir
    private Path folder;

    @Test
    void three_hundred_runs_from_the_kept_inputs_are_harmless() throws IOException, InterruptedException {
        Path seeds = Seeds.copyAll(folder.resolve("seeds"));
        Fuzzer.Run run = Fuzzer.run(EveryTarget.class, folder, seeds, SEED, "-runs=300");
        assertThat(run.found()).as(run.output()).isEmpty();
        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.covered()).as("edges of the parser and the library").isGreaterThan(5_000);
    }

    @Test
    void a_planted_fault_is_found() throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("other"), "[1,2,3]");
        Fuzzer.Run run = Fuzzer.run(PlantedTarget.class, folder, seeds, SEED, "-runs=500000");
        assertThat(run.code()).isNotZero();
        assertThat(run.output()).contains("The planted fault");
        assertThat(run.found())
                .singleElement()
                .satisfies(input -> assertThat(Files.readString(input)).startsWith("{\"vin\":"));
    }
}
