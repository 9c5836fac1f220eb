package io.chukou.compliance.carrier;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Prints what the law and what the carrier say of one electric car that is charged too far. */
public final class Main {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

    private Main() {}

    /**
     * Prints the decision.
     *
     * @param args none
     * @throws IOException if the example cannot be read
     * @throws IntakeException if the example is no case
     */
    public static void main(String[] args) throws IOException, IntakeException {
        lines(example(), Language.EN).forEach(System.out::println);
    }

    /** Reads the example: a used electric car that is cleared, and handed to a ro-ro carrier with 60 % of charge. */
    static ExportCase example() throws IOException, IntakeException {
        try (InputStream bytes = Main.class.getResourceAsStream("electric-car.json")) {
            byte[] json = Objects.requireNonNull(bytes, "electric-car.json").readAllBytes();
            return CaseReader.strict().read(new String(json, StandardCharsets.UTF_8));
        }
    }

    static List<String> lines(ExportCase car, Language language) {
        Messages messages = CarrierTexts.of(language);
        List<String> lines = new ArrayList<>();
        add(lines, "Law alone: ", assess(Rulebook.standard(), car), messages);
        add(lines, "Law and carrier: ", assess(CarrierTerms.rulebook(), car), messages);
        return lines;
    }

    static Assessment assess(Rulebook rulebook, ExportCase car) {
        return ExportValidator.of(rulebook).assess(car, Question.on(DAY).at(Stage.SHIPMENT));
    }

    private static void add(List<String> lines, String title, Assessment assessment, Messages messages) {
        lines.add(title + messages.verdict(assessment.verdict()));
        for (Finding finding : assessment.findings()) {
            if (finding.outcome() == Outcome.VIOLATED) {
                lines.add("  " + finding.rule().code() + " ("
                        + messages.consequence(finding.rule().consequence()) + ")  " + messages.message(finding));
                lines.add("    " + messages.remedy(finding));
            }
        }
    }
}
