package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.DangerousGoods;
import io.chukou.compliance.core.table.DangerousGoods.Entry;
import io.chukou.compliance.core.table.DangerousGoods.Handling;
import io.chukou.compliance.core.table.DangerousGoods.Row;
import io.chukou.compliance.core.testkit.GeneratedFile;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for forwarders says what the table and the rules say, and nothing else. */
class ShippingPageTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final String NONE = "-";

    private static final String CONTAINER_PAPERS =
            "packing certificate (SHIP-010), technical description by the shipper itself (SHIP-011)";
    private static final String TESTED = "UN 38.3 of a lithium battery (SHIP-019)";

    /** What one line of the page is about; cells that share all else stand on one line. */
    private record Kind(String drive, TransportMode mode, LocalDate from, Optional<LocalDate> until, Entry entry) {
        static Kind of(Row row) {
            return new Kind(row.powertrain().name(), row.mode(), row.from(), row.until(), row.entry());
        }
    }

    @Test
    void the_kept_page_says_what_table_and_rules_say() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Carriage

                Generated from the table of dangerous goods and the rules at the stage SHIPMENT. It is the base case: carriers may ask for
                more. Three kinds of demand are kept apart: **law**, **recommendation** and **carrier's term**.

                [An electric car in a container](examples/ev-container.json) has all its shipping papers and is permitted:

                    java -jar target/chukou.jar check docs/examples/ev-container.json --stage shipment --as-of 2026-07-10

                | drive | cells | mode | days | UN number | class | dangerous goods | declare to | papers | state of charge |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        lines().forEach((kind, cells) -> page.append(line(kind, cells)));
        page.append("""

                What is not in the table is not known, and the verdict is UNDETERMINED: range-extended cars by sea and air, fuel-cell
                cars, other cells, cars with an engine by rail and air, any other mode, and days before the first one
                ([open questions](open-questions.md) 58 to 66). UN 3480 is for batteries that travel by themselves and fits no vehicle.

                ## Demands by force

                | force | bears on the verdict | rules |
                |---|---|---|
                """);
        for (Force force : Force.values()) {
            page.append("| %s | %s | %s |\n".formatted(name(force), bears(force), codes(force)));
        }
        page.append("""

                A carrier's term is no rule of this library. Whoever books with a carrier adds its terms as rules of its own; the module
                `compliance-examples/carrier-terms` shows how.

                ## Rules

                | rule | says | violated means | first clause |
                |---|---|---|---|
                """);
        rules().forEach(rule -> page.append(line(rule)));
        GeneratedFile.check("shipping.md", page.toString());
    }

    @Test
    void the_rules_behind_papers_and_charge_are_those_that_the_page_names() {
        assertThat(reading("shipment.stateOfChargePercent"))
                .containsExactly("SHIP-013", "SHIP-014", "SHIP-017", "SHIP-022");
        assertThat(reading("shipment.un383Proof")).containsExactly("SHIP-019", "SHIP-020");
        assertThat(reading("shipment.packingCertificate")).containsExactly("SHIP-010");
        assertThat(reading("shipment.technicalDescriptionName")).containsExactly("SHIP-011");
    }

    private static List<String> reading(String path) {
        return rules().stream()
                .filter(rule ->
                        rule.facts().stream().anyMatch(fact -> fact.path().equals(path)))
                .map(Rule::code)
                .toList();
    }

    private static List<Rule> rules() {
        return Rulebook.standard().rules().stream()
                .filter(rule -> rule.code().startsWith("SHIP-"))
                .toList();
    }

    private static Map<Kind, Set<BatteryChemistry>> lines() {
        Map<Kind, Set<BatteryChemistry>> lines = new LinkedHashMap<>();
        for (Row row : DangerousGoods.standard().rows()) {
            lines.computeIfAbsent(Kind.of(row), kind -> new LinkedHashSet<>()).add(row.chemistry());
        }
        return lines;
    }

    private static String line(Kind kind, Set<BatteryChemistry> cells) {
        Entry entry = kind.entry();
        boolean any = cells.size() == BatteryChemistry.values().length;
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        kind.drive(),
                        any ? "any" : cells.stream().map(EN::value).collect(Collectors.joining(", ")),
                        EN.value(kind.mode()),
                        days(kind),
                        entry.numbers().isEmpty() ? NONE : "UN " + String.join(", UN ", entry.numbers()),
                        entry.hazardClass().orElse(NONE),
                        handling(entry.handling()),
                        declareTo(kind.mode(), entry.handling()),
                        papers(kind, cells),
                        charge(kind, cells));
    }

    private static boolean pluggedIn(Kind kind) {
        return List.of("BEV", "PHEV", "REEV").contains(kind.drive());
    }

    /** A battery of which no cells are lithium needs no such proof by these rules, nor does a vehicle without one. */
    private static boolean mayBeLithium(Kind kind, Set<BatteryChemistry> cells) {
        return (pluggedIn(kind) || kind.drive().equals("HEV"))
                && (cells.contains(BatteryChemistry.LITHIUM_ION) || cells.contains(BatteryChemistry.LITHIUM_METAL));
    }

    private static String papers(Kind kind, Set<BatteryChemistry> cells) {
        boolean lithium = mayBeLithium(kind, cells);
        return switch (kind.mode()) {
            case RO_RO -> lithium && pluggedIn(kind) ? "UN 38.3 of a lithium battery (SHIP-020)" : NONE;
            case CONTAINER ->
                kind.entry().numbers().isEmpty() ? NONE : CONTAINER_PAPERS + (lithium ? ", " + TESTED : "");
            case AIR -> lithium ? TESTED : NONE;
            case RAIL, OTHER -> NONE;
        };
    }

    private static String charge(Kind kind, Set<BatteryChemistry> cells) {
        if (!pluggedIn(kind)) {
            return NONE;
        }
        return switch (kind.mode()) {
            case RO_RO -> "law: no limit; recommendation: 20 % to 50 % (SHIP-022)";
            case CONTAINER -> "law: no limit";
            case AIR ->
                cells.contains(BatteryChemistry.LITHIUM_ION)
                        ? "law: over 100 Wh 30 %, or 25 % shown, or State approval (SHIP-013)"
                        : "law, as reported: the same (SHIP-014)";
            case RAIL -> "law, as reported: 65 % (SHIP-017)";
            case OTHER -> NONE;
        };
    }

    private static String days(Kind kind) {
        return kind.from() + " to " + kind.until().map(LocalDate::toString).orElse("now");
    }

    private static String handling(Handling handling) {
        return switch (handling) {
            case OUTSIDE -> "no, in the base case";
            case CONDITIONAL -> "yes, unless a special provision frees it (SHIP-007 refers)";
            case DANGEROUS -> "yes";
            case OPEN -> "open for used cars (SHIP-016 refers)";
        };
    }

    private static String declareTo(TransportMode mode, Handling handling) {
        if (mode == TransportMode.RAIL) {
            return "the railway";
        }
        if (mode == TransportMode.AIR) {
            return "the airline";
        }
        return handling == Handling.OUTSIDE ? "nobody by law; ask the carrier" : "maritime authority and carrier";
    }

    private static String name(Force force) {
        return switch (force) {
            case LAW -> "law";
            case RECOMMENDATION -> "recommendation";
            case CARRIER_TERM -> "carrier's term";
        };
    }

    private static String bears(Force force) {
        return switch (force) {
            case LAW -> "yes, as its grade allows";
            case RECOMMENDATION -> "never: it warns";
            case CARRIER_TERM -> "as the caller who adds it says";
        };
    }

    private static String codes(Force force) {
        String codes = rules().stream()
                .filter(rule -> rule.force() == force)
                .map(Rule::code)
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? NONE : codes;
    }

    private static String line(Rule rule) {
        Clause first = rule.clauses().get(0);
        return "| %s | %s | %s | `%s` (%s) |\n"
                .formatted(
                        rule.code(),
                        EN.title(rule),
                        EN.consequence(rule.consequence()),
                        first,
                        first.grade().letter());
    }
}
