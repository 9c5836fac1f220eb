package io.chukou.compliance.core.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Why a clause that was read has no rule. */
record WithoutRule(String kind, String reason) {
    private static final Set<String> KINDS = Set.of(
            // Tells what somebody else does, or what follows from a breach; there is nothing to violate.
            "no rule",
            // Tested by people, or lacks a figure that could be read.
            "not machine-checkable");

    /** The reasons, by the key of the clause. */
    static Map<String, WithoutRule> all() {
        Map<String, WithoutRule> all = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file())) {
                String[] cells = line.split(" \\| ");
                if (cells.length != 3 || !KINDS.contains(cells[1])) {
                    throw new IllegalArgumentException("This is no clause, kind and reason: " + line);
                }
                if (all.put(cells[0], new WithoutRule(cells[1], cells[2])) != null) {
                    throw new IllegalArgumentException("A clause is listed twice: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Path file() {
        try {
            return Path.of(Objects.requireNonNull(WithoutRule.class.getResource("/law/without-rule.txt"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return kind.equals("no rule") ? reason : kind + ": " + reason;
    }
}
