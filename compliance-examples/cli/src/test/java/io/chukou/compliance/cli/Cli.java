package io.chukou.compliance.cli;

import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.fact.VehicleFacts;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Runs the command line in this process with three rules of its own, so that no test depends on the law: motorcycles are
 * out of scope, smuggled vehicles are blocked, modified ones are referred.
 */
final class Cli {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final String PERMITTED = "{\"vehicle\":{\"category\":\"SMALL_PASSENGER\",\"modified\":false},"
            + "\"status\":{\"smuggledOrAssembled\":false}}";
    static final String BLOCKED = PERMITTED.replace("Assembled\":false", "Assembled\":true");
    static final String REFERRED = PERMITTED.replace("modified\":false", "modified\":true");
    static final String UNDETERMINED = "{\"vehicle\":{\"category\":\"SMALL_PASSENGER\",\"modified\":false}}";
    static final String OUT_OF_SCOPE = PERMITTED.replace("SMALL_PASSENGER", "MOTORCYCLE");

    private static final Rulebook RULES = Rulebook.of(
            "test",
            LocalDate.of(2026, 1, 2),
            List.of(
                    test("SCOPE-901", Consequence.OUT_OF_SCOPE)
                            .requires(not(is(VehicleFacts.CATEGORY, VehicleCategory.MOTORCYCLE))),
                    test("BLOCK-901", Consequence.BLOCK).requires(isFalse(StatusFacts.SMUGGLED_OR_ASSEMBLED)),
                    test("REFER-901", Consequence.REFER).requires(isFalse(VehicleFacts.MODIFIED))),
            LawTables.standard());

    private Cli() {}

    private static Rule.Builder test(String code, Consequence consequence) {
        return rule(code)
                .cites(Notice648.NEAR_NEW_VEHICLES)
                .at(Stage.LICENCE_APPLICATION)
                .otherwise(consequence);
    }

    static Result run(String... args) {
        return withInput("", args);
    }

    static Result withInput(String input, String... args) {
        return withInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Result withInput(InputStream input, String... args) {
        return run(input, () -> RULES, args);
    }

    static Result withStandardRules(String... args) {
        return run(InputStream.nullInputStream(), Rulebook::standard, args);
    }

    private static Result run(InputStream input, Supplier<Rulebook> rules, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Chukou.run(
                new Surroundings(input, out, errors, () -> TODAY, new AtomicLong()::incrementAndGet, rules), args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** How a run ended and what it wrote. */
    record Result(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }
}
