package io.chukou.compliance.core.fact;

import static io.chukou.compliance.core.fact.ApplicationFacts.APPLICATION_FORM;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_DATE;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_DESTINATION;
import static io.chukou.compliance.core.fact.ApplicationFacts.LODGED_AGAIN_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_MAKER;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARATION_DATE;
import static io.chukou.compliance.core.fact.ShipmentFacts.SHIPPING_DATE;
import static io.chukou.compliance.core.fact.TransferFacts.TRANSFER_APPLICATION_DATE;
import static io.chukou.compliance.core.fact.VehicleFacts.MAKER_NAME;
import static io.chukou.compliance.core.fact.VehicleFacts.REGISTERED;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Facts of the case as a whole, and the days on which its steps are taken.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseFacts {
    /** The country of destination. */
    public static final Fact<CountryCode> DESTINATION =
            Fact.of("destination", Subject.DESTINATION, Paper.QUESTION, ExportCase::getDestination);

    /** Whether the destination has an access standard (准入标准) for the vehicle. */
    public static final Fact<Boolean> ACCESS_STANDARD_IN_DESTINATION = Fact.of(
                    "accessStandardInDestination",
                    Subject.DESTINATION,
                    Paper.QUESTION,
                    ExportCase::isAccessStandardInDestination)
            .among(List.of(true, false));

    private static final Fact<PartialDate> LAST_LODGED_DATE = Fact.selected(
            "lastLodgedDate",
            List.of(FORM_DATE, LODGED_AGAIN_DATE),
            e -> LODGED_AGAIN_DATE.read(e) == null ? FORM_DATE : LODGED_AGAIN_DATE);

    /** The day on which the application counts as lodged: the date on the form, or, if read so, the day it was lodged again. */
    private static final Fact<PartialDate> LODGED_DATE =
            Fact.byReading("lodgedDate", StandardReadings.APPLICATION_DAY, List.of(FORM_DATE, LAST_LODGED_DATE));

    /** The day that is asked about. */
    public static final Fact<PartialDate> AS_OF = Fact.theDay("asOf");

    /**
     * The day of the licence application (出口许可证申请日期): the date on the form, or, while there is none, the day
     * that is asked about. Of an application that was returned, another reading takes the day it was lodged again.
     */
    public static final Fact<PartialDate> APPLICATION_DATE =
            Fact.selected("applicationDate", List.of(AS_OF, LODGED_DATE), e -> orAsOf(LODGED_DATE, e));

    /**
     * The day on which the step asked about is taken. The law of this day governs it. It is the date on the paper of
     * the step (of the annotation, the application form, the customs declaration, the shipping papers), or, while there is
     * none, the day that is asked about. After export it is always the latter.
     */
    public static final Fact<PartialDate> STEP_DATE = Fact.selected(
            "stepDate",
            List.of(AS_OF, LODGED_DATE, TRANSFER_DATE, DECLARATION_DATE, SHIPPING_DATE),
            CaseFacts::dateOfStep);

    /**
     * The day of the application for transfer: the date on the paper; while there is none, the day of the annotation, which
     * proves that the transfer was applied for by then; and before that the day asked about.
     */
    public static final Fact<PartialDate> TRANSFER_APPLICATION_DAY = Fact.selected(
            "transferApplicationDay",
            List.of(AS_OF, TRANSFER_APPLICATION_DATE, TRANSFER_DATE),
            e -> TRANSFER_APPLICATION_DATE.read(e) == null ? orAsOf(TRANSFER_DATE, e) : TRANSFER_APPLICATION_DATE);

    /** The country that the licence is for: the one on the form, or, while there is no form, that of the case. */
    public static final Fact<CountryCode> LICENCE_DESTINATION = Fact.selected(
            "licenceDestination",
            List.of(DESTINATION, FORM_DESTINATION),
            e -> isFormAtHand(e) ? FORM_DESTINATION : DESTINATION);

    /** The vehicle's maker (该车辆生产企业): the one on the certificate, or, while there is none, that of the car. */
    public static final Fact<String> VEHICLE_MAKER = Fact.selected(
            "vehicleMaker",
            List.of(MAKER_NAME, CERTIFICATE_MAKER),
            e -> CERTIFICATE_MAKER.read(e) == null ? MAKER_NAME : CERTIFICATE_MAKER);

    /** Whether the vehicle was ever registered; a registration date says so as well. */
    public static final Fact<Boolean> EVER_REGISTERED =
            Fact.derived("everRegistered", List.of(REGISTERED, REGISTRATION_DATE), CaseFacts::everRegistered);

    private CaseFacts() {}

    /** A form that is only supposed to be obtained names its destination too. */
    private static boolean isFormAtHand(Evidence evidence) {
        return APPLICATION_FORM.read(evidence) != null
                || evidence.suppositions().values(APPLICATION_FORM) != null;
    }

    private static Optional<Boolean> everRegistered(Evidence evidence) {
        Optional<Boolean> stated = Optional.ofNullable(REGISTERED.read(evidence));
        return stated.or(
                () -> Optional.ofNullable(REGISTRATION_DATE.read(evidence)).map(date -> true));
    }

    private static Fact<PartialDate> dateOfStep(Evidence evidence) {
        return switch (evidence.question().stage()) {
            case TRANSFER_REGISTRATION -> orAsOf(TRANSFER_DATE, evidence);
            case LICENCE_APPLICATION -> orAsOf(LODGED_DATE, evidence);
            case CUSTOMS_CLEARANCE -> orAsOf(DECLARATION_DATE, evidence);
            case SHIPMENT -> orAsOf(SHIPPING_DATE, evidence);
            case AFTER_EXPORT -> AS_OF;
        };
    }

    private static Fact<PartialDate> orAsOf(Fact<PartialDate> paperDate, Evidence evidence) {
        return paperDate.read(evidence) == null ? AS_OF : paperDate;
    }
}
