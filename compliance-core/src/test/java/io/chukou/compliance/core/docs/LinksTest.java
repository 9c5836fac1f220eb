package io.chukou.compliance.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link from one document to another arrives, down to the heading. */
class LinksTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.+)$");
    private static final Pattern NAMED = Pattern.compile("<a id=\"([^\"]+)\">");

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void every_link_within_the_repository_arrives() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (String target : links(page)) {
                if (!target.contains("://") && !arrives(page, target)) {
                    broken.add(DOCS.relativize(page) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void no_page_has_two_headings_of_one_name() throws IOException {
        for (Path page : pages()) {
            if (isGeneratedCatalogue(page)) {
                assertThat(headings(page)).as(page.toString()).doesNotHaveDuplicates();
            }
        }
    }

    private static boolean isGeneratedCatalogue(Path page) {
        String folder = String.valueOf(page.getParent().getFileName());
        return folder.equals("rules") || folder.equals("law");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private boolean arrives(Path page, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.exists(file)) {
            return false;
        }
        return parts.length == 1 || anchorsOf(file).contains(parts[1]);
    }

    private Set<String> anchorsOf(Path file) throws IOException {
        Set<String> known = anchors.get(file);
        if (known == null) {
            known = new HashSet<>(headings(file));
            NAMED.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(known::add);
            anchors.put(file, known);
        }
        return known;
    }

    private static List<String> headings(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> Markdown.anchor(heading.group(1)))
                .toList();
    }
}
