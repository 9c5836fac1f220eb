package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page of the jars that ship with the library, from the bills of materials of the two modules.
 *
 * <p>It runs after packaging, because the bills are made then. Maven makes none while it is offline; without them the tests
 * are skipped.
 */
class DependenciesPageIT {
    /** Licences whose jars anybody may ship with a closed product. Another one is a decision, so it fails the build. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-1.0", "EPL-2.0");

    private static final String OWN = "io.chukou";

    private static final String HEAD = """
            # What ships with the library

            Generated from the bills of materials that the build makes, and compared in the build. These are all jars of others
            that `compliance-model` and `compliance-core` need at run time, the indirect ones too. A version that differs, a
            jar more or less, or a licence that is not in the list below fails the build.

            | jar | version | licence | needed by |
            |---|---|---|---|
            """;

    private static final String TAIL = """

            Allowed licences: %s.

            Jackson, the validation API and JSpecify are in the API of the library; Hibernate Validator tests what comes in, and
            brings classmate and jboss-logging. `value-annotations` (Immutables, Apache-2.0) is needed to compile the model only.

            The bills themselves are `target/bom.json` of each module after `mvn verify`, in the form of CycloneDX 1.6, with a
            hash of each jar. They are published beside the jars, under the classifier `cyclonedx`.
            """;

    private static Path bill(String module) {
        return Path.of("..", module, "target", "bom.json");
    }

    /** One jar, and the licence that its own publisher states. */
    private record Shipped(String jar, String version, String licence) {}

    private static List<Shipped> shippedWith(String module) throws IOException {
        JsonNode bill = JsonMapper.builder().build().readTree(bill(module).toFile());
        return bill.path("components")
                .valueStream()
                .filter(component -> !component.path("group").asText().equals(OWN))
                .map(DependenciesPageIT::shipped)
                .sorted(Comparator.comparing(Shipped::jar))
                .toList();
    }

    private static Shipped shipped(JsonNode component) {
        return new Shipped(
                component.path("group").asText() + ":" + component.path("name").asText(),
                component.path("version").asText(),
                licences(component.path("licenses")));
    }

    /** An identifier of SPDX, or whatever else the publisher wrote, which is then not allowed. */
    private static String licences(JsonNode licences) {
        return licences.valueStream()
                .map(choice -> choice.hasNonNull("expression")
                        ? choice.path("expression").asText()
                        : choice.path("license")
                                .path("id")
                                .asText(choice.path("license").path("name").asText("not named")))
                .collect(Collectors.joining(" and "));
    }

    @BeforeAll
    static void bills_are_made_online() {
        assumeThat(bill("compliance-model")).exists();
        assumeThat(bill("compliance-core")).exists();
    }

    @Test
    void the_page_lists_what_ships() throws IOException {
        List<Shipped> withModel = shippedWith("compliance-model");
        String rows = shippedWith("compliance-core").stream()
                .map(jar -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                jar.jar(),
                                jar.version(),
                                jar.licence(),
                                withModel.contains(jar) ? "model and core" : "core"))
                .collect(Collectors.joining());
        String allowed = String.join(", ", new TreeSet<>(ALLOWED));
        GeneratedFile.check("dependencies.md", HEAD + rows + TAIL.formatted(allowed));
    }

    @Test
    void core_ships_all_that_the_model_ships() throws IOException {
        assertThat(shippedWith("compliance-core")).containsAll(shippedWith("compliance-model"));
    }

    @Test
    void every_licence_is_allowed() throws IOException {
        assertThat(shippedWith("compliance-core"))
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(ALLOWED).as(jar.jar()).contains(jar.licence()));
    }
}
