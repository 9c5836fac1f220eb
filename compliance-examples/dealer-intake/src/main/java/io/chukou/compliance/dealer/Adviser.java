package io.chukou.compliance.dealer;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Advises before purchase.
 *
 * <p>Which question is right then? Transfer, contract, inspection and application do not exist yet, and the dealer brings them about
 * itself; were absent to mean not held, every car would be blocked for want of them. So the dealer vouches for what a diligent
 * exporter can bring about, with one exception: a mortgage or a fine is the seller's, and whoever pays before it is lifted bears the
 * risk. Encumbrances must be known.
 *
 * <p>Immutable and thread-safe.
 */
final class Adviser {
    private static final int YEARS_AHEAD = 2;

    /** These say what will be permitted, which rests on all papers, whatever bars the car today. */
    private static final Set<Advice> PROMISES = EnumSet.of(Advice.DO_NOT_PAY_YET, Advice.ASK_THE_AUTHORITY);

    private final ExportValidator validator;
    private final LocalDate day;

    Adviser(ExportValidator validator, LocalDate day) {
        this.validator = validator;
        this.day = day;
    }

    static Question beforePurchase(LocalDate day) {
        Set<Subject> ours = EnumSet.copyOf(Assumptions.PROSPECT);
        ours.remove(Subject.ENCUMBRANCES);
        return Question.on(day).assuming(ours);
    }

    /** After purchase the file must be whole; the exporter's filing is no paper of this car. */
    static Question wholeFile(LocalDate day) {
        return Question.on(day).absentMeans(Absence.NOT_HELD).assuming(Set.of(Subject.EXPORTER));
    }

    PurchaseAdvice advise(ExportCase car) {
        Question question = beforePurchase(day);
        Assessment assessment = validator.assess(car, question);
        Outlook outlook = validator.outlook(car, question, horizon());
        WaysOut ways = validator.waysOut(car, question);
        Advice advice = advice(assessment, ways);
        return new PurchaseAdvice(
                advice,
                assessment.missingFacts(),
                assessment.isIndicative() || PROMISES.contains(advice) ? onlyDeclared(car) : List.of(),
                assessment,
                outlook,
                ways);
    }

    /** No verdict is left out, and none is rounded up: what is only declared is not paid for. */
    private static Advice advice(Assessment assessment, WaysOut ways) {
        return switch (assessment.verdict()) {
            case PERMITTED -> assessment.isIndicative() ? Advice.ASK_FIRST : Advice.PAY;
            case REFERRED -> Advice.ASK_THE_AUTHORITY;
            case UNDETERMINED -> ways.isBarred() ? Advice.DO_NOT_PAY : Advice.ASK_FIRST;
            case BLOCKED -> ways.isBarred() ? Advice.DO_NOT_PAY : Advice.DO_NOT_PAY_YET;
            case OUT_OF_SCOPE -> Advice.OTHER_RULES;
        };
    }

    private static List<Paper> onlyDeclared(ExportCase car) {
        List<Paper> papers = new ArrayList<>();
        if (car.getVehicle().flatMap(Vehicle::getBasis).equals(Optional.of(Basis.DECLARED))) {
            papers.add(Paper.VEHICLE);
        }
        if (car.getRegistrationCertificate()
                .flatMap(RegistrationCertificate::getBasis)
                .equals(Optional.of(Basis.DECLARED))) {
            papers.add(Paper.REGISTRATION_CERTIFICATE);
        }
        if (car.getStatus().flatMap(VehicleStatus::getBasis).equals(Optional.of(Basis.DECLARED))) {
            papers.add(Paper.POLICE_RECORD);
        }
        return papers;
    }

    /** What is to be done for a whole file, on the way of least effort; nothing if no way is known. */
    List<Step> toDo(ExportCase car) {
        return validator.waysOut(car, wholeFile(day)).ways().stream()
                .findFirst()
                .map(WayOut::steps)
                .orElse(List.of());
    }

    Roadmap roadmap(ExportCase car) {
        return validator.roadmap(car, beforePurchase(day));
    }

    Obligations calendar(ExportCase car) {
        return validator.obligations(car, beforePurchase(day), horizon());
    }

    private LocalDate horizon() {
        return day.plusYears(YEARS_AHEAD);
    }
}
