package io.chukou.compliance.conformance;

import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a rulebook says of one case.
 *
 * @param verdict the verdict
 * @param notable the outcome of each rule that is neither satisfied nor not applicable
 * @param digest stands for what every rule says, those included that say nothing against the case
 */
record Said(String verdict, SortedMap<String, String> notable, String digest) {
    private static final String QUIET = "nothing";

    static Said of(Verdict verdict, Collection<Finding> findings) {
        SortedMap<String, String> notable = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        for (Finding finding : findings) {
            String outcome = finding.outcome().name();
            String reason = finding.reason().map(Reason::name).orElse("");
            all.append(finding.rule().code() + " " + outcome + " " + reason + "\n");
            if (finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE) {
                notable.put(finding.rule().code(), outcome);
            }
        }
        return new Said(verdict.name(), notable, digest(all.toString()));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Said read(List<String> cells) {
        SortedMap<String, String> notable = new TreeMap<>();
        for (String one : cells.get(1).isEmpty() ? new String[0] : cells.get(1).split(" ")) {
            notable.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        return new Said(cells.get(0), notable, cells.get(2));
    }

    String write() {
        String rules = notable.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" "));
        return verdict + "\t" + rules + "\t" + digest;
    }

    /** Says what became of this, such as {@code PERMITTED -> BLOCKED (LETTER-001 nothing -> VIOLATED)}. */
    String changedTo(Said after) {
        TreeSet<String> rules = new TreeSet<>(notable.keySet());
        rules.addAll(after.notable.keySet());
        String changes = rules.stream()
                .filter(rule -> !heard(rule).equals(after.heard(rule)))
                .map(rule -> rule + " " + heard(rule) + " -> " + after.heard(rule))
                .collect(Collectors.joining(", "));
        String verdicts = verdict.equals(after.verdict) ? "still " + verdict : verdict + " -> " + after.verdict;
        return verdicts + " (" + (changes.isEmpty() ? "a rule applies that did not, or the reverse" : changes) + ")";
    }

    private String heard(String rule) {
        return notable.getOrDefault(rule, QUIET);
    }
}
