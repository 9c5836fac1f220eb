package io.chukou.compliance.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.benchmarks.start.ColdStart.Program;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The programs of the cold start run, with the library as modules and nothing of its peers. */
class ColdStartTest {

    @Test
    void every_program_is_started_as_often_as_the_others() throws IOException, InterruptedException {
        Map<Program, List<Double>> times = ColdStart.measure(1);

        assertThat(times).containsOnlyKeys(Program.values());
        assertThat(times.values()).allMatch(list -> list.size() == 1 && list.get(0) > 0);
    }

    @Test
    void the_library_is_what_its_modules_require() {
        assertThat(Library.jars().keySet())
                .contains(Library.ROOT, "io.chukou.compliance.model", "com.fasterxml.jackson.databind")
                .contains("org.hibernate.validator")
                .doesNotContain("io.chukou.compliance.listings")
                .noneMatch(name -> name.contains("drools") || name.contains("jmh"));
    }
}
