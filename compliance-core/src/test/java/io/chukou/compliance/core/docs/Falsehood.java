package io.chukou.compliance.core.docs;

import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Law;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wrong belief, why it is wrong, and the case that shows it.
 *
 * <p>In the file a belief follows {@code ##}. The text below names clauses and rules in braces. The last line names a case, what
 * the rule says of it, and the verdict.
 */
record Falsehood(String part, String belief, String text, String caseName, Outcome outcome, Verdict verdict) {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    private static final Pattern QUESTION = Pattern.compile("open question ([0-9]+)");

    static List<Falsehood> all() {
        List<Falsehood> all = new ArrayList<>();
        String part = "";
        for (String block : source().split("\n\n")) {
            if (block.startsWith("# ")) {
                part = block.substring(2).strip();
            } else {
                all.add(read(part, block));
            }
        }
        return all;
    }

    private static Falsehood read(String part, String block) {
        int end = block.indexOf('\n');
        int last = block.lastIndexOf("\n= ");
        if (!block.startsWith("## ") || last <= end) {
            throw new IllegalArgumentException("This is no belief, text and case: " + block);
        }
        String[] shown = block.substring(last + 3).strip().split(" ");
        return new Falsehood(
                part,
                block.substring(3, end),
                block.substring(end + 1, last).replaceAll("\\s+", " "),
                shown[0],
                Outcome.valueOf(shown[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                Verdict.valueOf(shown[2]));
    }

    private static String source() {
        try {
            return Files.readString(Path.of(Objects.requireNonNull(Falsehood.class.getResource("/falsehoods.txt"))
                    .toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names() {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    List<Rule> rules() {
        return names().stream()
                .filter(name -> Law.clause(name).isEmpty())
                .map(Places::rule)
                .toList();
    }

    List<Clause> clauses() {
        return names().stream().map(Law::clause).flatMap(Optional::stream).toList();
    }

    /** The text with links in the place of names in braces; what is no clause must be a rule. */
    String linked() {
        String named = NAME.matcher(text).replaceAll(found -> link(found.group(1)));
        return QUESTION.matcher(named).replaceAll(found -> "open question " + OpenQuestions.link(found.group(1)));
    }

    private static String link(String name) {
        return Law.clause(name)
                .map(clause -> Places.link(clause, ""))
                .orElseGet(() -> Places.link(Places.rule(name), ""));
    }
}
