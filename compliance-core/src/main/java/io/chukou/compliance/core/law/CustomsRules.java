package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What customs checks at declaration, and facts about commodity codes.
 *
 * <p>This is a collection from several sources, not one document. The sources give no common day, so the day of
 * Announcement 2024 No. 6 is used unless a row has its own.
 *
 * <p>Official title: 海关申报要求与商品编号（汇集）.
 *
 * <p>Immutable and thread-safe.
 */
public final class CustomsRules {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("CUS")
            .titled("海关申报要求与商品编号（汇集）", "Customs declaration requirements and commodity codes (a collection)")
            .issuedBy("General Administration of Customs")
            .inForceFrom(LocalDate.of(2024, 3, 1))
            .build();

    /** A valid matching licence exists at declaration; customs verifies it online and writes it off. */
    public static final Clause LICENCE_AT_DECLARATION = INSTRUMENT.clause(
            "CUS-1",
            "declaration",
            Grade.H,
            "A valid matching licence exists at declaration; customs verifies it online and writes it off.");

    /**
     * The declared name reads 旧, brand, displacement and body type; the VIN is declared truthfully. The practice of
     * 2019 to 2023 is graded H; the grade here is that of its effect today.
     */
    public static final Clause DECLARED_NAME = INSTRUMENT.clause(
            "CUS-2",
            "declaration",
            Grade.M,
            "The declared name reads 旧, brand, displacement and body type; the VIN is declared truthfully.");

    /** The customs of declaration and the port of exit are free to choose. */
    public static final Clause FREE_CHOICE_OF_CUSTOMS = INSTRUMENT.clause(
            "CUS-3", "declaration", Grade.H, "The customs of declaration and the port of exit are free to choose.");

    /** The licensed number is cleared once and may not be returned. */
    public static final Clause QUANTITY_AND_NO_RETURN = INSTRUMENT.clause(
            "CUS-4", "declaration", Grade.H, "The licensed number is cleared once and may not be returned.");

    /** The 2026 catalogue covers automobiles and chassis, also in small-scale border trade. */
    public static final Clause CATALOGUE_COVERS_VEHICLES = INSTRUMENT
            .clause(
                    "CUS-5",
                    "licence catalogue",
                    Grade.H,
                    "The 2026 catalogue covers automobiles and chassis, also in small-scale border trade.")
            .from(LocalDate.of(2026, 1, 1));

    /** The code's supervision conditions contain 4, or x or y by mode of trade, if an export licence is due. */
    public static final Clause SUPERVISION_CODES = INSTRUMENT.clause(
            "CUS-6",
            "supervision codes",
            Grade.H,
            "The code's supervision conditions contain 4, or x or y by mode of trade, if an export licence is due.");

    /** The ending 90 in heading 8703 means a kit; used and new share a code except for electric cars. */
    public static final Clause NINETY_IS_NOT_USED = INSTRUMENT.clause(
            "HS-1",
            "heading 8703",
            Grade.H,
            "The ending 90 in heading 8703 means a kit; used and new share a code except for electric cars.");

    /** A used pure-electric passenger car with a VIN has its own code, 8703801010. */
    public static final Clause USED_ELECTRIC_CAR_CODE = INSTRUMENT
            .clause(
                    "HS-2",
                    "8703801010",
                    Grade.H,
                    "A used pure-electric passenger car with a VIN has its own code, 8703801010.")
            .from(LocalDate.of(2025, 1, 1));

    /**
     * 8703801090 is the code of new electric cars, licensed since 2026; no used one belongs there. The law is graded H;
     * the set of supervision codes that a table site shows for it is only M.
     */
    public static final Clause NEW_ELECTRIC_CAR_CODE = INSTRUMENT
            .clause(
                    "HS-3",
                    "8703801090",
                    Grade.H,
                    "8703801090 is the code of new electric cars, licensed since 2026; no used one belongs there.")
            .from(LocalDate.of(2026, 1, 1));

    /** Petrol cars and plug-in hybrids carry code 4 among their supervision conditions. */
    public static final Clause CAR_SUPERVISION_CODES = INSTRUMENT.clause(
            "HS-4",
            "heading 8703",
            Grade.H,
            "Petrol cars and plug-in hybrids carry code 4 among their supervision conditions.");

    /** Buses have codes by seats and drive; apron buses carry no code 4. */
    public static final Clause BUS_CODES = INSTRUMENT.clause(
            "HS-5", "heading 8702", Grade.H, "Buses have codes by seats and drive; apron buses carry no code 4.");

    /** Electric and hybrid trucks carry code 4 among their supervision conditions. */
    public static final Clause ELECTRIC_TRUCK_CODES = INSTRUMENT.clause(
            "HS-6",
            "heading 8704",
            Grade.H,
            "Electric and hybrid trucks carry code 4 among their supervision conditions.");

    /**
     * The code of goods trailers carries no code 4, although used trailers need a licence. The fact is graded H; its
     * effect is an open question, so the grade here is C and no rule may rest on it.
     */
    public static final Clause TRAILER_CODE_WITHOUT_LICENCE_CODE = INSTRUMENT.clause(
            "HS-7",
            "8716399000",
            Grade.C,
            "The code of goods trailers carries no code 4, although used trailers need a licence.");

    /** The headings of the regime are 8701 to 8705 and 8716; 8706 and 8711 are outside it. */
    public static final Clause HEADINGS = INSTRUMENT.clause(
            "HS-9",
            "chapter 87",
            Grade.M,
            "The headings of the regime are 8701 to 8705 and 8716; 8706 and 8711 are outside it.");

    private static final List<Clause> ALL = List.of(
            LICENCE_AT_DECLARATION,
            DECLARED_NAME,
            FREE_CHOICE_OF_CUSTOMS,
            QUANTITY_AND_NO_RETURN,
            CATALOGUE_COVERS_VEHICLES,
            SUPERVISION_CODES,
            NINETY_IS_NOT_USED,
            USED_ELECTRIC_CAR_CODE,
            NEW_ELECTRIC_CAR_CODE,
            CAR_SUPERVISION_CODES,
            BUS_CODES,
            ELECTRIC_TRUCK_CODES,
            TRAILER_CODE_WITHOUT_LICENCE_CODE,
            HEADINGS);

    private CustomsRules() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
