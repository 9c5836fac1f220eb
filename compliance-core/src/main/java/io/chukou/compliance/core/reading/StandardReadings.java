package io.chukou.compliance.core.reading;

import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Announcement2025No54;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.Guidelines2025;
import io.chukou.compliance.core.law.InspectionStandards2022;
import io.chukou.compliance.core.law.LicenceIssuingRules2008;
import io.chukou.compliance.core.law.Notice2024No25;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.law.Order164;
import java.util.List;
import java.util.Optional;

/**
 * The readings that the standard rules leave room for.
 *
 * <p>The default is the strict side where the grade of the text allows it. Where it is not, the texts of this library say why.
 *
 * <p>Immutable and thread-safe.
 */
public final class StandardReadings {
    /** Is the day of registration day 0 or day 1 of the 180 days (不满180天，含180天)? */
    public static final Reading REGISTRATION_DAY = Reading.of(
            "registration-day", List.of(Notice648.NEAR_NEW_VEHICLES, Guidelines2025.WHICH_VEHICLES), "day-0", "day-1");

    /** Which day is that of the application (出口许可证申请日期) when one was returned and lodged again? */
    public static final Reading APPLICATION_DAY = Reading.of(
            "application-day",
            List.of(Notice648.NEAR_NEW_VEHICLES, Guidelines2025.WHICH_VEHICLES),
            "form-date",
            "lodged-again");

    /** What does the transition sentence do for a vehicle transferred pending export before 2026-01-01? */
    public static final Reading TRANSITION = Reading.of(
            "transition",
            List.of(Notice648.TRANSITION, Guidelines2025.TRANSITION_CUT_OFF),
            "refer",
            "letter-due",
            "letter-waived");

    /** Does an imported car inside the window owe the letter, which literally nobody can issue? */
    public static final Reading IMPORTED_CAR = Reading.of(
            "imported-car",
            List.of(Notice648.NEAR_NEW_VEHICLES, Guidelines2025.WHO_ISSUES),
            "refer",
            "letter-due",
            "no-letter");

    /** Does the letter duty for a vehicle (车辆) reach trailers? */
    public static final Reading TRAILER_LETTER = Reading.of(
            "trailer-letter",
            List.of(Notice648.NEAR_NEW_VEHICLES, Announcement2024No6.USED_VEHICLE),
            "letter-due",
            "no-letter");

    /** Who is the maker (该车辆生产企业) of a vehicle exported as a modified one? */
    public static final Reading MODIFIED_VEHICLE_MAKER = Reading.of(
            "modified-vehicle-maker",
            List.of(Notice648.NEAR_NEW_VEHICLES, Guidelines2025.WHO_ISSUES),
            "refer",
            "certificate");

    /** When is the issuer's name identical (名称一致) with that of the vehicle's maker? */
    public static final Reading ISSUER_NAME =
            Reading.of("issuer-name", List.of(Guidelines2025.WHO_ISSUES), "folded", "to-the-letter");

    /** Are half-width brackets that stand alike on letter and certificate spelt as the Announcement spells them? */
    public static final Reading ISSUER_BRACKETS =
            Reading.of("issuer-brackets", List.of(Guidelines2025.WHO_ISSUES), "as-on-certificate", "full-width");

    /** Where must the matching outlets (相应的海外售后服务网点) be? */
    public static final Reading OUTLET_COUNTRY =
            Reading.of("outlet-country", List.of(Guidelines2025.CONTENT), "refer", "abroad", "destination");

    /** On which day must more than one year of the service life be left when the licence is applied for? */
    public static final Reading SERVICE_LIFE_DAY =
            Reading.of("service-life-day", List.of(Announcement2024No6.AT_OR_NEAR_SCRAP), "each-step", "transfer");

    /** Does the year of a filing end on its anniversary or on the day before? */
    public static final Reading FILING_YEAR = Reading.of(
            "filing-year",
            List.of(Announcement2024No6.FILING_VALIDITY, FilingGuide2025.FILING_VALIDITY),
            "anniversary",
            "day-before");

    /** May a maker export what another company of its group made (本企业生产产品)? */
    public static final Reading OWN_PRODUCTS = Reading.of(
            "own-products", List.of(Announcement2024No6.MAKER_EXPORTS_OWN_PRODUCTS), "same-company", "same-group");

    /** Is the declaration of conformity due where the destination has no access standard? */
    public static final Reading CONFORMITY_DECLARATION = Reading.of(
            "conformity-declaration",
            List.of(
                    Notice2024No25.CONFORMITY_DECLARATION,
                    Announcement2024No6.CONFORMITY_DECLARATION,
                    FilingGuide2025.CONFORMITY_DECLARATION),
            "always",
            "where-standard");

    /** Is a large passenger vehicle with nine seats or fewer a passenger car (乘用车)? */
    public static final Reading PASSENGER_CAR =
            Reading.of("passenger-car", List.of(InspectionStandards2022.CHOICE_OF_STANDARD), "by-category", "by-seats");

    /** Does Announcement 2025 No. 54 ask for the maker's authorisation of used electric cars as well? */
    public static final Reading USED_ELECTRIC_CARS = Reading.of(
            "used-electric-cars",
            List.of(Announcement2025No54.USED_ELECTRIC_CARS, Announcement2025No54.PROCEDURE_OF_2012),
            "no-authorisation",
            "refer");

    /** Does it matter to the export that the temporary plate has run out? */
    public static final Reading EXPIRED_PLATE =
            Reading.of("expired-plate", List.of(Announcement2024No6.TEMPORARY_PLATE), "road-only", "refer");

    /** Are 30 days from delivery and 60 days of a temporary plate counted from the next day or from the day itself? */
    public static final Reading COUNT_FROM = Reading.of(
            "count-from",
            List.of(Order164.TRANSFER_WITHIN_30_DAYS, Order164.EXPORT_ANNOTATION, Announcement2024No6.TEMPORARY_PLATE),
            "next-day",
            "day-itself");

    /** Do ordered measures that the exporter says it has carried out still need a decision of the authority? */
    public static final Reading CORRECTION_DONE =
            Reading.of("correction-done", List.of(Notice648.CREDIT_WEIGHED_IN_LICENSING), "refer", "warn");

    /** Do the six months of a licence run from its issue or from its first day of validity? */
    public static final Reading LICENCE_TERM = Reading.of(
            "licence-term",
            List.of(FilingGuide2025.LICENCE_VALIDITY, LicenceIssuingRules2008.VALIDITY),
            "from-issue",
            "from-first-day");

    private static final List<Reading> ALL = List.of(
            REGISTRATION_DAY,
            APPLICATION_DAY,
            TRANSITION,
            IMPORTED_CAR,
            TRAILER_LETTER,
            MODIFIED_VEHICLE_MAKER,
            ISSUER_NAME,
            ISSUER_BRACKETS,
            OUTLET_COUNTRY,
            SERVICE_LIFE_DAY,
            FILING_YEAR,
            OWN_PRODUCTS,
            CONFORMITY_DECLARATION,
            PASSENGER_CAR,
            USED_ELECTRIC_CARS,
            EXPIRED_PLATE,
            COUNT_FROM,
            CORRECTION_DONE,
            LICENCE_TERM);

    private StandardReadings() {}

    /**
     * Returns the readings.
     *
     * @return the readings, in a fixed order
     */
    public static List<Reading> all() {
        return ALL;
    }

    /**
     * Finds a reading by its key.
     *
     * @param key the key, such as {@code registration-day}
     * @return the reading; empty if none has the key
     */
    public static Optional<Reading> find(String key) {
        return ALL.stream().filter(reading -> reading.key().equals(key)).findFirst();
    }
}
