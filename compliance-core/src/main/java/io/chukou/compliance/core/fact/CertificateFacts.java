package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts on the registration certificate (机动车登记证书).
 *
 * <p>Immutable and thread-safe.
 */
public final class CertificateFacts {
    /** The certificate as a whole. */
    public static final Fact<RegistrationCertificate> CERTIFICATE = Fact.of(
            "registrationCertificate",
            Subject.TRANSFER,
            Paper.REGISTRATION_CERTIFICATE,
            ExportCase::getRegistrationCertificate);

    /** The owner on the certificate. */
    public static final Fact<String> CERTIFICATE_OWNER = fact(
                    "ownerName", Subject.TRANSFER, RegistrationCertificate::getOwnerName)
            .personal();

    /** VIN on the certificate. */
    public static final Fact<Vin> CERTIFICATE_VIN = fact("vin", Subject.TRANSFER, RegistrationCertificate::getVin);

    /** The brand on the certificate. */
    public static final Fact<String> CERTIFICATE_BRAND =
            fact("brand", Subject.TRANSFER, RegistrationCertificate::getBrand).lasting();

    /** The model on the certificate. */
    public static final Fact<String> CERTIFICATE_MODEL =
            fact("model", Subject.TRANSFER, RegistrationCertificate::getModel).lasting();

    /** The maker's name on the certificate. */
    public static final Fact<String> CERTIFICATE_MAKER =
            fact("makerName", Subject.TRANSFER, RegistrationCertificate::getMakerName);

    /** The engine or motor number on the certificate. */
    public static final Fact<String> CERTIFICATE_ENGINE_NUMBER = fact(
                    "engineNumber", Subject.TRANSFER, RegistrationCertificate::getEngineNumber)
            .personal();

    /** The day of first registration (注册登记日期). */
    public static final Fact<PartialDate> REGISTRATION_DATE =
            fact("registrationDate", RegistrationCertificate::getRegistrationDate);

    /** Whether the certificate carries 转让待出口. */
    public static final Fact<Boolean> TRANSFER_ANNOTATED = fact(
                    "transferPendingExportAnnotated",
                    Subject.TRANSFER,
                    RegistrationCertificate::isTransferPendingExportAnnotated)
            .among(List.of(true, false));

    /** The day of the annotation (转让登记待出口日期). */
    public static final Fact<PartialDate> TRANSFER_DATE = fact(
                    "transferPendingExportDate",
                    Subject.TRANSFER,
                    RegistrationCertificate::getTransferPendingExportDate)
            .lasting();

    private CertificateFacts() {}

    private static <T> Fact<T> fact(String name, Function<RegistrationCertificate, Optional<T>> reader) {
        return fact(name, Subject.VEHICLE, reader);
    }

    private static <T> Fact<T> fact(
            String name, Subject subject, Function<RegistrationCertificate, Optional<T>> reader) {
        return Fact.inside(CERTIFICATE, name, subject, reader);
    }
}
