package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The two quality standards for export.
 *
 * <p>The standards are recommended; Announcement 2024 No. 6 made them binding, so its day is used (WM/T 9-2022 itself
 * dates from 2022-12-01). The bodies of the texts were not seen, so clause numbers are missing.
 *
 * <p>Official title: 二手乘用车出口质量要求；二手商用车辆及挂车出口质量要求.
 *
 * <p>Immutable and thread-safe.
 */
public final class InspectionStandards2022 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("WMT")
            .titled(
                    "二手乘用车出口质量要求；二手商用车辆及挂车出口质量要求",
                    "Export quality requirements: used passenger cars; used commercial vehicles and trailers")
            .issuedBy("Ministry of Commerce")
            .numbered("WM/T 8-2022; WM/T 9-2022")
            .inForceFrom(LocalDate.of(2024, 3, 1))
            .build();

    /** WM/T 8 is for passenger cars of up to nine seats; WM/T 9 for buses, trucks, tractors and trailers. */
    public static final Clause CHOICE_OF_STANDARD = INSTRUMENT.clause(
            "WMT-0",
            "scope",
            Grade.H,
            "WM/T 8 is for passenger cars of up to nine seats; WM/T 9 for buses, trucks, tractors and trailers.");

    /** The vehicle is not at the scrap standard and has more than one year of service life left. */
    public static final Clause SERVICE_LIFE = INSTRUMENT.clause(
            "WMT-1",
            "quality requirements, clause number not seen",
            Grade.M_PLUS,
            "The vehicle is not at the scrap standard and has more than one year of service life left.");

    /** VIN and engine or motor marking equal the certificates and show no sign of tampering. */
    public static final Clause IDENTIFIERS = INSTRUMENT.clause(
            "WMT-2",
            "quality requirements, clause number not seen",
            Grade.M_PLUS,
            "VIN and engine or motor marking equal the certificates and show no sign of tampering.");

    /** Shape and rated passengers equal the papers; there is no illegal modification. */
    public static final Clause SHAPE_AND_SEATS = INSTRUMENT.clause(
            "WMT-3",
            "quality requirements, clause number not seen",
            Grade.M_PLUS,
            "Shape and rated passengers equal the papers; there is no illegal modification.");

    /** Reinforcement beams and frame members are neither deformed nor cut. */
    public static final Clause STRUCTURE = INSTRUMENT.clause(
            "WMT-4",
            "quality requirements, clause number not seen",
            Grade.M_PLUS,
            "Reinforcement beams and frame members are neither deformed nor cut.");

    /** Cab and compartment show no trace of immersion or fire. */
    public static final Clause NO_WATER_OR_FIRE = INSTRUMENT.clause(
            "WMT-5",
            "quality requirements, clause number not seen",
            Grade.M_PLUS,
            "Cab and compartment show no trace of immersion or fire.");

    /**
     * The tread of passenger cars, motorcycles and trailers is at least 1.6 mm deep. The figure stands in the technical
     * conditions that the standards refer to.
     */
    public static final Clause TREAD_OF_PASSENGER_CARS_AND_TRAILERS = INSTRUMENT.clause(
            "WMT-N1",
            "by reference, clause number not seen",
            Grade.H,
            "The tread of passenger cars, motorcycles and trailers is at least 1.6 mm deep.");

    /**
     * The tread of the steered wheels of other vehicles is at least 3.2 mm deep. The figure stands in the technical
     * conditions that the standards refer to.
     */
    public static final Clause TREAD_OF_STEERED_WHEELS = INSTRUMENT.clause(
            "WMT-N2",
            "by reference, clause number not seen",
            Grade.H,
            "The tread of the steered wheels of other vehicles is at least 3.2 mm deep.");

    /**
     * The tread of all other tyres is at least 1.6 mm deep. The figure stands in the technical conditions that the
     * standards refer to.
     */
    public static final Clause TREAD_OF_OTHER_WHEELS = INSTRUMENT.clause(
            "WMT-N3",
            "by reference, clause number not seen",
            Grade.H,
            "The tread of all other tyres is at least 1.6 mm deep.");

    /**
     * No tyre has a cut over 25 mm or one that shows the cord; tyres of one axle are alike. The figure stands in the
     * technical conditions that the standards refer to.
     */
    public static final Clause TYRE_DAMAGE = INSTRUMENT.clause(
            "WMT-N4",
            "by reference, clause number not seen",
            Grade.H,
            "No tyre has a cut over 25 mm or one that shows the cord; tyres of one axle are alike.");

    /**
     * No statutory threshold of battery health exists for export. It is a fact about the law, not a duty: no rule may
     * demand a state of health.
     */
    public static final Clause NO_BATTERY_THRESHOLD = INSTRUMENT.clause(
            "WMT-N9", "no clause", Grade.H, "No statutory threshold of battery health exists for export.");

    private static final List<Clause> ALL = List.of(
            CHOICE_OF_STANDARD,
            SERVICE_LIFE,
            IDENTIFIERS,
            SHAPE_AND_SEATS,
            STRUCTURE,
            NO_WATER_OR_FIRE,
            TREAD_OF_PASSENGER_CARS_AND_TRAILERS,
            TREAD_OF_STEERED_WHEELS,
            TREAD_OF_OTHER_WHEELS,
            TYRE_DAMAGE,
            NO_BATTERY_THRESHOLD);

    private InspectionStandards2022() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
