package io.chukou.compliance.cli;

import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that make up the question. */
final class QuestionOptions {
    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day asked about, in China. Default: today in China; the day is then shown.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            defaultValue = "licence-application",
            description = "transfer-registration, licence-application (default), customs-clearance, shipment or"
                    + " after-export.")
    private Stage stage = Stage.LICENCE_APPLICATION;

    @Option(
            names = "--absent",
            paramLabel = "MEANING",
            defaultValue = "unknown",
            description = "What it means that a paper is absent: unknown (default) or not-held.")
    private Absence absent = Absence.UNKNOWN;

    @Option(
            names = "--assume",
            paramLabel = "SUBJECTS",
            defaultValue = "none",
            description = "What you vouch for where facts are missing: none (default), prospect (all that a diligent"
                    + " exporter can bring about), or a list with commas of prospect, vehicle, legal-status,"
                    + " encumbrances, transfer, exporter, application, contract, inspection, conformity, letter,"
                    + " modification, licence, clearance, shipment, aftercare, destination, days.")
    private Vouched assume = new Vouched(Set.of());

    QuestionOptions() {}

    Question question(Surroundings surroundings) {
        LocalDate day = asOf;
        if (day == null) {
            day = surroundings.today().get();
            surroundings.err().println("As of " + day + ", today in China; choose another day with --as-of.");
        }
        return new Question(stage, day, absent, assume.subjects());
    }
}
