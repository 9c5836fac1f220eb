package io.chukou.compliance.conformance;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.listings.Listings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one rulebook says of every vector and of every bundled listing, so that another one can be compared with it.
 *
 * @param fingerprint the fingerprint of the rulebook
 * @param said what it says, by the name of the vector or the number of the listing
 */
record Verdicts(String fingerprint, SortedMap<String, Said> said) {
    private static final ConsignmentReader CONSIGNMENTS = ConsignmentReader.strict();
    private static final String HEAD = "# Made with the rulebook ";

    /** Asks the standard rulebook. */
    static Verdicts standard() throws IOException, IntakeException {
        SortedMap<String, Said> said = new TreeMap<>();
        for (Vector vector : Asking.vectors()) {
            said.put("vector " + vector.id(), standard(vector));
        }
        listings(ExportValidator.standard(), said);
        return new Verdicts(Asking.STANDARD.fingerprint(), said);
    }

    private static Said standard(Vector vector) throws IntakeException {
        if (vector.file().has("case")) {
            Assessment one = Asking.assessment(vector);
            return Said.of(one.verdict(), one.findings());
        }
        String consignment = vector.file().required("consignment").toString();
        ConsignmentAssessment whole = Asking.validator(Asking.readings(vector))
                .assess(CONSIGNMENTS.read(consignment), Asking.question(vector));
        return Said.of(whole.verdict(), whole.findings());
    }

    /** Asks another rulebook about the single cases of one clause, each read as its question has it by default. */
    static Verdicts of(Rulebook rulebook, String clause) {
        SortedMap<String, Said> said = new TreeMap<>();
        ExportValidator validator = ExportValidator.of(rulebook);
        for (Vector vector : Asking.vectors()) {
            if (vector.clause().equals(clause) && vector.file().has("case")) {
                Assessment one = validator.assess(Asking.exportCase(vector), Asking.question(vector));
                said.put("vector " + vector.id(), Said.of(one.verdict(), one.findings()));
            }
        }
        return new Verdicts(rulebook.fingerprint(), said);
    }

    private static void listings(ExportValidator validator, Map<String, Said> said)
            throws IOException, IntakeException {
        CaseReader reader = CaseReader.strict();
        Question question = Question.on(Listings.DAY).assuming(Assumptions.PROSPECT);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Listings.bundled(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Assessment one = validator.assess(reader.read(line), question);
                said.put(String.format("listing %03d", number), Said.of(one.verdict(), one.findings()));
            }
        }
    }

    static Verdicts read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        SortedMap<String, Said> said = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            said.put(cells.get(0), Said.read(cells.subList(1, cells.size())));
        }
        return new Verdicts(lines.get(0).substring(HEAD.length()), said);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD + fingerprint));
        said.forEach((name, one) -> lines.add(name + "\t" + one.write()));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** Says what another rulebook makes of the same cases, changes of a verdict first. */
    List<String> changedTo(Verdicts after) {
        List<String> verdicts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(said.keySet());
        names.addAll(after.said.keySet());
        for (String name : names) {
            Said then = said.get(name);
            Said now = after.said.get(name);
            if (!Objects.equals(then, now)) {
                boolean sameVerdict =
                        then != null && now != null && then.verdict().equals(now.verdict());
                (sameVerdict ? others : verdicts).add(name + ": " + change(then, now));
            }
        }
        verdicts.addAll(others);
        return verdicts;
    }

    private static String change(@Nullable Said then, @Nullable Said now) {
        if (then == null) {
            return "new, " + Objects.requireNonNull(now).verdict();
        }
        return now == null ? "gone, was " + then.verdict() : then.changedTo(now);
    }
}
