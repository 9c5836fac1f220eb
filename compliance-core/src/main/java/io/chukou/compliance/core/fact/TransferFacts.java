package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.TransferRegistration;
import io.chukou.compliance.model.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts of the transfer registration (转让登记).
 *
 * <p>Immutable and thread-safe.
 */
public final class TransferFacts {
    /** The transfer papers as a whole. */
    public static final Fact<TransferRegistration> TRANSFER_PAPERS = Fact.of(
            "transferRegistration", Subject.TRANSFER, Paper.TRANSFER_REGISTRATION, ExportCase::getTransferRegistration);

    /** The day on which the exporter took delivery. */
    public static final Fact<PartialDate> DELIVERY_DATE =
            fact("deliveryDate", TransferRegistration::getDeliveryDate).lasting();

    /** The day on which the transfer was applied for. */
    public static final Fact<PartialDate> TRANSFER_APPLICATION_DATE =
            fact("applicationDate", TransferRegistration::getApplicationDate).lasting();

    /** Whether plates and 行驶证 were handed in. */
    public static final Fact<Boolean> PLATES_RETURNED = fact(
                    "platesAndLicenceCardReturned", TransferRegistration::isPlatesAndLicenceCardReturned)
            .among(List.of(true, false));

    /** The day of issue of the temporary plate (临时行驶车号牌). */
    public static final Fact<PartialDate> TEMPORARY_PLATE_ISSUE_DATE =
            fact("temporaryPlateIssueDate", TransferRegistration::getTemporaryPlateIssueDate);

    /** The last day of the temporary plate. */
    public static final Fact<PartialDate> TEMPORARY_PLATE_VALID_UNTIL =
            fact("temporaryPlateValidUntil", TransferRegistration::getTemporaryPlateValidUntil);

    /** The last day of the insurance behind the temporary plate. */
    public static final Fact<PartialDate> TEMPORARY_PLATE_INSURANCE_VALID_UNTIL =
            fact("temporaryPlateInsuranceValidUntil", TransferRegistration::getTemporaryPlateInsuranceValidUntil);

    /** Whether it changed owner in China after the annotation. */
    public static final Fact<Boolean> SOLD_DOMESTICALLY_AFTERWARDS = fact(
                    "soldDomesticallyAfterwards", TransferRegistration::isSoldDomesticallyAfterwards)
            .among(List.of(true, false))
            .lasting();

    private TransferFacts() {}

    private static <T> Fact<T> fact(String name, Function<TransferRegistration, Optional<T>> reader) {
        return Fact.inside(TRANSFER_PAPERS, name, Subject.TRANSFER, reader);
    }
}
