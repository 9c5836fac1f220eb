package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case and the day that is asked about, for peers that check an object. It carries the twenty constraints of Jakarta
 * Validation.
 */
@Satisfies(Duty.SCOPE_001)
@Satisfies(Duty.DATA_004)
@Satisfies(Duty.DATA_011)
@Satisfies(Duty.EXPORTER_001)
@Satisfies(Duty.EXPORTER_004)
@Satisfies(Duty.EXPORTER_005)
@Satisfies(Duty.EXPORTER_006)
@Satisfies(Duty.EXPORTER_007)
@Satisfies(Duty.EXPORTER_008)
@Satisfies(Duty.VEHICLE_002)
@Satisfies(Duty.VEHICLE_004)
@Satisfies(Duty.VEHICLE_005)
@Satisfies(Duty.VEHICLE_007)
@Satisfies(Duty.VEHICLE_010)
@Satisfies(Duty.TRANSFER_010)
@Satisfies(Duty.TRANSFER_014)
@Satisfies(Duty.DOCUMENT_007)
@Satisfies(Duty.DOCUMENT_011)
@Satisfies(Duty.INSPECTION_005)
@Satisfies(Duty.LETTER_005)
public final class Inquiry {
    private final ExportCase car;
    private final LocalDate day;

    Inquiry(Object car, LocalDate day) {
        this.car = (ExportCase) car;
        this.day = day;
    }

    /**
     * Checks one of the twenty duties.
     *
     * @param place its place among them, from 0
     * @return the line that stands in a list of findings; null if the duty is met
     */
    public @Nullable String finding(int place) {
        return finding(Duty.AT.get(place));
    }

    @Nullable
    String finding(Duty duty) {
        return duty.finding(duty.check(car, day));
    }
}
