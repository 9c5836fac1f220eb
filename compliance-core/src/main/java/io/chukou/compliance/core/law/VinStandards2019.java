package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The vehicle identification number and the identifier of its maker.
 *
 * <p>Official title: 道路车辆 车辆识别代号（VIN）；道路车辆 世界制造厂识别代号（WMI）.
 *
 * <p>Immutable and thread-safe.
 */
public final class VinStandards2019 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("VIN")
            .titled(
                    "道路车辆 车辆识别代号（VIN）；道路车辆 世界制造厂识别代号（WMI）",
                    "Road vehicles: vehicle identification number; world manufacturer identifier")
            .issuedBy("State Administration for Market Regulation", "Standardization Administration")
            .numbered("GB 16735-2019; GB 16737-2019")
            .inForceFrom(LocalDate.of(2020, 1, 1))
            .build();

    /** A VIN has 17 digits and capital letters, without I, O and Q. */
    public static final Clause FORM = INSTRUMENT.clause(
            "VIN-1", "clause 4", Grade.H, "A VIN has 17 digits and capital letters, without I, O and Q.");

    /** The first three characters identify the maker, four to nine describe, ten to 17 identify the vehicle. */
    public static final Clause SECTIONS = INSTRUMENT.clause(
            "VIN-2",
            "clause 4",
            Grade.H,
            "The first three characters identify the maker, four to nine describe, ten to 17 identify the vehicle.");

    /**
     * Position nine is a check digit for vehicles made in China; imported ones may lawfully fail it. The algorithm is
     * graded H; the grade here is that of the duty.
     */
    public static final Clause CHECK_DIGIT = INSTRUMENT.clause(
            "VIN-3",
            "Annex A",
            Grade.M_PLUS,
            "Position nine is a check digit for vehicles made in China; imported ones may lawfully fail it.");

    /**
     * Position ten is the model year in a cycle of 30 years, without I, O, Q, U, Z and 0. Only the table of codes is H;
     * how far year and registration may lie apart was not found and may not be coded.
     */
    public static final Clause YEAR_CODE = INSTRUMENT.clause(
            "VIN-4",
            "clause 4",
            Grade.H,
            "Position ten is the model year in a cycle of 30 years, without I, O, Q, U, Z and 0.");

    /** Chinese identifiers begin with L, newer ones also with H; an unknown one is no defect. */
    public static final Clause CHINESE_IDENTIFIERS = INSTRUMENT.clause(
            "VIN-5",
            "GB 16737 5.3",
            Grade.M,
            "Chinese identifiers begin with L, newer ones also with H; an unknown one is no defect.");

    /** The VIN is the same on vehicle, licence, certificate, report and declaration. */
    public static final Clause SAME_IN_ALL_PAPERS = INSTRUMENT.clause(
            "VIN-7",
            "drawn from A6-5.1 and A6-6.5",
            Grade.H,
            "The VIN is the same on vehicle, licence, certificate, report and declaration.");

    private static final List<Clause> ALL =
            List.of(FORM, SECTIONS, CHECK_DIGIT, YEAR_CODE, CHINESE_IDENTIFIERS, SAME_IN_ALL_PAPERS);

    private VinStandards2019() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
