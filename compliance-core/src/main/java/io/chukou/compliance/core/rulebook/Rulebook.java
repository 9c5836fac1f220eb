package io.chukou.compliance.core.rulebook;

import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.law.Law;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.table.LawTables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An ordered set of rules with the tables they read.
 *
 * <p>Two rulebooks with the same fingerprint give the same answers. A caller may add rules of its own or hand in newer
 * tables, or select another alternative of a reading; each changes the fingerprint.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rulebook {
    private final String version;
    private final LocalDate lawLastChecked;
    private final List<Rule> rules;
    private final List<Rule> consignmentRules;
    private final LawTables tables;
    private final List<Reading> openReadings;
    private final Readings readings;
    private final String fingerprint;

    private Rulebook(String version, LocalDate lawLastChecked, List<Rule> rules, LawTables tables, Readings readings) {
        this.version = version;
        this.lawLastChecked = lawLastChecked;
        this.rules = rules.stream().filter(rule -> !rule.isOfConsignment()).toList();
        this.consignmentRules = rules.stream().filter(Rule::isOfConsignment).toList();
        this.tables = tables;
        this.openReadings = openReadings(all());
        this.readings = readings;
        requireDistinctCodes(all());
        requireKnown(readings, openReadings);
        this.fingerprint = digest();
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
     * @param rules the rules, in order, those of single vehicles and those of a consignment as a whole; a rulebook without any
     *     never permits
     * @param tables the tables of the law
     * @return the rulebook, with the default of every reading
     * @throws IllegalArgumentException if two rules have the same code, or two readings the same key
     */
    public static Rulebook of(String version, LocalDate lawLastChecked, List<Rule> rules, LawTables tables) {
        return new Rulebook(version, lawLastChecked, rules, tables, Readings.defaults());
    }

    /**
     * Returns this rulebook with further rules behind its own.
     *
     * @param newVersion the version of the new rulebook
     * @param more the further rules
     * @return the new rulebook
     * @throws IllegalArgumentException if two rules have the same code, or two readings the same key
     */
    public Rulebook plus(String newVersion, List<Rule> more) {
        List<Rule> all = new ArrayList<>(all());
        all.addAll(more);
        return new Rulebook(newVersion, lawLastChecked, all, tables, readings);
    }

    /**
     * Returns this rulebook with other tables.
     *
     * @param newVersion the version of the new rulebook
     * @param newTables the tables
     * @return the new rulebook
     */
    public Rulebook with(String newVersion, LawTables newTables) {
        return new Rulebook(newVersion, lawLastChecked, all(), newTables, readings);
    }

    /**
     * Returns this rulebook read in another way.
     *
     * @param newVersion the version of the new rulebook
     * @param newReadings the selected alternatives, in place of all that were selected before
     * @return the new rulebook
     * @throws IllegalArgumentException if no rule leaves room for a selected reading
     */
    public Rulebook with(String newVersion, Readings newReadings) {
        return new Rulebook(newVersion, lawLastChecked, all(), tables, newReadings);
    }

    private static List<Reading> openReadings(List<Rule> rules) {
        Set<Reading> open = new LinkedHashSet<>();
        CaseFacts.STEP_DATE.readings(open::add);
        rules.forEach(rule -> open.addAll(rule.readings()));
        Set<String> keys = new HashSet<>();
        for (Reading reading : open) {
            if (!keys.add(reading.key())) {
                throw new IllegalArgumentException("Two readings have the key " + reading);
            }
        }
        return List.copyOf(open);
    }

    private static void requireKnown(Readings readings, List<Reading> open) {
        for (Readings.Selected selected : readings.selected()) {
            if (!open.contains(selected.reading())) {
                throw new IllegalArgumentException("No rule leaves room for the reading " + selected.reading());
            }
        }
    }

    private static void requireDistinctCodes(List<Rule> rules) {
        Set<String> codes = new HashSet<>();
        for (Rule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException("Two rules have the code " + rule.code());
            }
        }
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            all().forEach(rule -> sha.update((rule.describe() + "\n").getBytes(StandardCharsets.UTF_8)));
            sha.update(tables.describe().getBytes(StandardCharsets.UTF_8));
            readings.selected().forEach(one -> sha.update(("\n" + one).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
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
     * Returns the rules that are put to a vehicle.
     *
     * @return the rules, in order
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns the rules that are put to a consignment as a whole.
     *
     * @return the rules, in order; without any, no consignment is permitted
     */
    public List<Rule> consignmentRules() {
        return consignmentRules;
    }

    private List<Rule> all() {
        return Stream.concat(rules.stream(), consignmentRules.stream()).toList();
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
     * Returns the readings that the rules leave room for, or the day of the step that they are judged by.
     *
     * @return the readings, each once, in the order in which the rules come to them
     */
    public List<Reading> openReadings() {
        return openReadings;
    }

    /**
     * Returns how the law is read.
     *
     * @return the selected alternatives
     */
    public Readings readings() {
        return readings;
    }

    /**
     * Returns the SHA-256 of the meaning of all rules, tables and selected readings.
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
                Rulebook.of("2026.11", Law.LAST_CHECKED, StandardRules.all(), LawTables.standard());
    }
}
