package io.chukou.compliance.core.rulebook;

import io.chukou.compliance.core.law.Law;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.table.LawTables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * An ordered set of rules with the tables they read.
 *
 * <p>Two rulebooks with the same fingerprint give the same answers. A caller may add rules of its own or hand in newer
 * tables; both change the fingerprint.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rulebook {
    private final String version;
    private final LocalDate lawLastChecked;
    private final List<Rule> rules;
    private final LawTables tables;
    private final String fingerprint;

    private Rulebook(String version, LocalDate lawLastChecked, List<Rule> rules, LawTables tables) {
        this.version = version;
        this.lawLastChecked = lawLastChecked;
        this.rules = List.copyOf(rules);
        this.tables = tables;
        requireDistinctCodes(this.rules);
        this.fingerprint = fingerprint(this.rules, tables);
    }

    /**
     * Returns the rules that this library ships.
     *
     * @return the standard rulebook
     */
    public static Rulebook standard() {
        return Standard.RULEBOOK;
    }

    /**
     * Puts a rulebook together.
     *
     * @param version the version, chosen by the caller
     * @param lawLastChecked the day on which the sources of its law were last checked
     * @param rules the rules, in order; a rulebook without any never permits
     * @param tables the tables of the law
     * @return the rulebook
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static Rulebook of(String version, LocalDate lawLastChecked, List<Rule> rules, LawTables tables) {
        return new Rulebook(version, lawLastChecked, rules, tables);
    }

    /**
     * Returns this rulebook with further rules behind its own.
     *
     * @param newVersion the version of the new rulebook
     * @param more the further rules
     * @return the new rulebook
     * @throws IllegalArgumentException if two rules have the same code
     */
    public Rulebook plus(String newVersion, List<Rule> more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(more);
        return new Rulebook(newVersion, lawLastChecked, all, tables);
    }

    /**
     * Returns this rulebook with other tables.
     *
     * @param newVersion the version of the new rulebook
     * @param newTables the tables
     * @return the new rulebook
     */
    public Rulebook with(String newVersion, LawTables newTables) {
        return new Rulebook(newVersion, lawLastChecked, rules, newTables);
    }

    private static void requireDistinctCodes(List<Rule> rules) {
        Set<String> codes = new HashSet<>();
        for (Rule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException("Two rules have the code " + rule.code());
            }
        }
    }

    private static String fingerprint(List<Rule> rules, LawTables tables) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rules.forEach(rule -> digest.update((rule.describe() + "\n").getBytes(StandardCharsets.UTF_8)));
            digest.update(tables.describe().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns the day on which the sources of the law were last checked.
     *
     * @return the day
     */
    public LocalDate lawLastChecked() {
        return lawLastChecked;
    }

    /**
     * Returns the rules.
     *
     * @return the rules, in order
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns the tables of the law.
     *
     * @return the tables
     */
    public LawTables tables() {
        return tables;
    }

    /**
     * Returns the SHA-256 of the meaning of all rules and tables.
     *
     * @return the fingerprint, in lower-case hexadecimal
     */
    public String fingerprint() {
        return fingerprint;
    }

    /** Returns version and fingerprint. */
    @Override
    public String toString() {
        return version + " " + fingerprint;
    }

    /** Built on first use, so that a caller with a rulebook of its own never loads the standard one. */
    private static final class Standard {
        static final Rulebook RULEBOOK =
                new Rulebook("2026.11", Law.LAST_CHECKED, StandardRules.all(), LawTables.standard());
    }
}
