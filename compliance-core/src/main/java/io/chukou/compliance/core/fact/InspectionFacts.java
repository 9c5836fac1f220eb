package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.InspectionReport;
import io.chukou.compliance.model.paper.InspectionStandard;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts on the third-party inspection report (第三方检测报告).
 *
 * <p>Immutable and thread-safe.
 */
public final class InspectionFacts {
    /** The report as a whole. */
    public static final Fact<InspectionReport> INSPECTION_REPORT =
            Fact.of("inspectionReport", Subject.INSPECTION, Paper.INSPECTION_REPORT, ExportCase::getInspectionReport);

    /** The body that inspected. */
    public static final Fact<String> INSPECTION_BODY = fact("inspectionBody", InspectionReport::getInspectionBody);

    /** The standard inspected against (检测标准). */
    public static final Fact<InspectionStandard> REPORT_STANDARD =
            fact("standard", InspectionReport::getStandard).among(List.of(InspectionStandard.values()));

    /** The day of inspection (检测时间). */
    public static final Fact<PartialDate> REPORT_DATE = fact("inspectionDate", InspectionReport::getInspectionDate);

    /** The vehicle owner on the report. */
    public static final Fact<String> REPORT_OWNER =
            fact("ownerName", InspectionReport::getOwnerName).personal();

    /** The client (委托人) on the report. */
    public static final Fact<String> REPORT_CLIENT =
            fact("clientName", InspectionReport::getClientName).personal();

    /** VIN on the report. */
    public static final Fact<Vin> REPORT_VIN = fact("vin", InspectionReport::getVin);

    /** Whether the vehicle passed. */
    public static final Fact<Boolean> REPORT_PASSED = flag("passed", InspectionReport::isPassed);

    /** Whether the report bears the body's official seal (公章). */
    public static final Fact<Boolean> REPORT_SEALED = flag("sealed", InspectionReport::isSealed);

    /** Whether the body declared its own good standing. */
    public static final Fact<Boolean> REPORT_SELF_DECLARATION =
            flag("bodySelfDeclaration", InspectionReport::isBodySelfDeclaration);

    private InspectionFacts() {}

    private static <T> Fact<T> fact(String name, Function<InspectionReport, Optional<T>> reader) {
        return Fact.inside(INSPECTION_REPORT, name, Subject.INSPECTION, reader);
    }

    private static Fact<Boolean> flag(String name, Function<InspectionReport, Optional<Boolean>> reader) {
        return fact(name, reader).among(List.of(true, false));
    }
}
