package io.chukou.compliance.benchmarks.start;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.time.LocalDate;

/** A program that builds a case, asks once, and ends: it fails if it comes to another verdict than the case has. */
final class FirstVerdict {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private FirstVerdict() {}

    /**
     * Asks about a motorcycle, which is out of scope, so that every rule of the stage is put to it.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        ExportCase motorcycle = ExportCase.builder()
                .vehicle(Vehicle.builder().category(VehicleCategory.MOTORCYCLE).build())
                .registrationCertificate(RegistrationCertificate.builder()
                        .registrationDate(PartialDate.of(DAY.minusDays(90)))
                        .build())
                .build();
        Verdict verdict =
                ExportValidator.standard().assess(motorcycle, Question.on(DAY)).verdict();
        if (verdict != Verdict.OUT_OF_SCOPE) {
            throw new IllegalStateException("A motorcycle is out of scope, not " + verdict);
        }
    }
}
