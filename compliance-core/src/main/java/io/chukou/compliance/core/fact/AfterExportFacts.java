package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.AfterExport;
import io.chukou.compliance.model.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts of what is done after the vehicle has left (出口后).
 *
 * <p>Immutable and thread-safe.
 */
public final class AfterExportFacts {
    /** The record of what is done after export, as a whole. */
    public static final Fact<AfterExport> AFTER_EXPORT =
            Fact.of("afterExport", Subject.AFTERCARE, Paper.AFTER_EXPORT_RECORD, ExportCase::getAfterExport);

    /** The day on which deregistration was applied for (申请注销登记日期). */
    public static final Fact<PartialDate> DEREGISTRATION_DATE =
            fact("deregistrationDate", AfterExport::getDeregistrationDate).lasting();

    /** Whether the proof of export is held (机动车出口证明). */
    public static final Fact<Boolean> EXPORT_PROOF =
            fact("exportProof", AfterExport::isExportProof).among(List.of(true, false));

    /** Whether repair and spare parts are provided for the vehicle abroad. */
    public static final Fact<Boolean> REPAIR_AND_PARTS_SUPPORT =
            fact("repairAndPartsSupport", AfterExport::isRepairAndPartsSupport).among(List.of(true, false));

    /** Whether a record is kept by which the quality can be traced (质量追溯). */
    public static final Fact<Boolean> TRACEABILITY_RECORD =
            fact("traceabilityRecord", AfterExport::isTraceabilityRecord).among(List.of(true, false));

    private AfterExportFacts() {}

    private static <T> Fact<T> fact(String name, Function<AfterExport, Optional<T>> reader) {
        return Fact.inside(AFTER_EXPORT, name, Subject.AFTERCARE, reader);
    }
}
