package io.chukou.compliance.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {
    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    private static List<String> block(String fence) throws IOException {
        List<String> lines = readme();
        int start = lines.indexOf(fence) + 1;
        assertThat(start).as(fence).isPositive();
        return lines.subList(start, start + lines.subList(start, lines.size()).indexOf("```"));
    }

    @Test
    void the_badge_is_real() throws Exception {
        try (TestShop shop = TestShop.asBundled()) {
            String badge = shop.get("/listings/L000003/badge.json").body();
            assertThat(block("```json")).isEqualTo(badge.lines().toList());
        }
    }

    @Test
    void the_command_names_the_profile_and_the_module() throws IOException {
        assertThat(readme())
                .contains("mvn -q -Pmarketplace -Dmaven.test.skip -pl compliance-examples/marketplace -am package");
        assertThat(Path.of("pom.xml")).content().contains("<id>marketplace</id>", "<id>open-the-shop</id>");
    }
}
