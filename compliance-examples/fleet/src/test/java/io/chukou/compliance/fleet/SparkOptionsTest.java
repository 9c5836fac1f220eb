package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class SparkOptionsTest {
    @Test
    void the_options_for_java_are_those_that_this_version_of_spark_asks_for() throws IOException {
        List<String> options = Files.readAllLines(Path.of("src", "main", "config", "spark.options"));

        assertThat(options.stream().filter(line -> !line.startsWith("#")))
                .containsExactly(JavaModuleOptions.defaultModuleOptions().split(" "));
    }
}
