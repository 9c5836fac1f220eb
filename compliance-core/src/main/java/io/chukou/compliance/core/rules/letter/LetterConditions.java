package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.contains;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.daysFrom;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.condition.Conditions.some;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.CaseFacts.LICENCE_DESTINATION;
import static io.chukou.compliance.core.fact.CaseFacts.VEHICLE_MAKER;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_DESTINATIONS;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_ISSUER;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_ISSUER_LISTED;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_ISSUER_ROLE;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_OUTLETS;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_SEALED;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_VINS;
import static io.chukou.compliance.core.fact.LetterFacts.MAKER_LETTERS;
import static io.chukou.compliance.core.fact.LetterFacts.OUTLET_ADDRESS;
import static io.chukou.compliance.core.fact.LetterFacts.OUTLET_COUNTRY;
import static io.chukou.compliance.core.fact.LetterFacts.OUTLET_PROVIDER;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.MODIFIED;
import static io.chukou.compliance.core.fact.VehicleFacts.ORIGIN;
import static io.chukou.compliance.core.fact.VehicleFacts.VIN;
import static io.chukou.compliance.core.reading.StandardReadings.IMPORTED_CAR;
import static io.chukou.compliance.core.reading.StandardReadings.ISSUER_NAME;
import static io.chukou.compliance.core.reading.StandardReadings.MODIFIED_VEHICLE_MAKER;
import static io.chukou.compliance.core.reading.StandardReadings.REGISTRATION_DAY;
import static io.chukou.compliance.core.reading.StandardReadings.TRAILER_LETTER;
import static io.chukou.compliance.core.reading.StandardReadings.TRANSITION;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Day;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.model.paper.IssuerRole;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** When a letter is due, and what each letter must show. The conditions on a letter are read inside the list of letters. */
final class LetterConditions {
    /**
     * The licence is applied for 180 days or less (不满180天，含180天) after registration (N648-1.1, G-1.2).
     *
     * <p>Both days are Shanghai calendar days. By default the day of registration is day 0: 距 suggests plain subtraction.
     * Whoever counts it as day 1 ends the window one day earlier.
     */
    private static final Condition WITHIN_180_DAYS = byReading(
            REGISTRATION_DAY,
            Map.of(
                    "day-0", daysFrom(REGISTRATION_DATE).to(APPLICATION_DATE).between(0, 180),
                    "day-1", daysFrom(REGISTRATION_DATE).to(APPLICATION_DATE).between(0, 179)));

    private static final Condition TRAILER = oneOf(
            CATEGORY,
            VehicleCategory.CONTAINER_SEMI_TRAILER,
            VehicleCategory.SEMI_TRAILER,
            VehicleCategory.FULL_TRAILER);

    /** The licence is applied for in the window, and the vehicle is of a kind that owes the letter there. */
    static final Condition IN_WINDOW =
            and(WITHIN_180_DAYS, byReading(TRAILER_LETTER, Map.of("letter-due", always(), "no-letter", not(TRAILER))));

    /** The vehicle was imported, so that its maker abroad is not in the MIIT Announcement of Chinese makers. */
    static final Condition IMPORTED = is(ORIGIN, Origin.IMPORTED);

    private static final Condition NOT_IMPORTED = not(IMPORTED);

    /** The vehicle is exported as a modified one (以改装车名义出口), so that it is open who its maker is. */
    static final Condition MODIFIED_VEHICLE = isTrue(MODIFIED);

    private static final Day CUT_OFF = Day.on(LocalDate.of(2026, 1, 1));

    /**
     * The vehicle was transferred pending export before 2026-01-01 (N648-1.1b, G-1.5).
     *
     * <p>A transfer cannot precede the registration. A vehicle registered since the cut-off is therefore outside the
     * transition even while the day of its transfer is unknown.
     */
    static final Condition TRANSITIONAL =
            and(day(REGISTRATION_DATE).isBefore(CUT_OFF), day(TRANSFER_DATE).isBefore(CUT_OFF));

    private static final Condition NOT_TRANSITIONAL = not(TRANSITIONAL);

    /** A letter counts: in the window; by default not for imported vehicles, but in the transition as well. */
    static final Condition LETTER_COUNTS = and(
            IN_WINDOW,
            byReading(IMPORTED_CAR, Map.of("refer", NOT_IMPORTED, "letter-due", always(), "no-letter", NOT_IMPORTED)),
            byReading(
                    TRANSITION, Map.of("refer", always(), "letter-due", always(), "letter-waived", NOT_TRANSITIONAL)));

    /** The letter is due: where it counts, and by default not in the transition. */
    static final Condition LETTER_DUE = and(
            LETTER_COUNTS,
            byReading(
                    TRANSITION, Map.of("refer", NOT_TRANSITIONAL, "letter-due", always(), "letter-waived", always())));

    /** The letter is due, and there is at least one whose issuer and content can be looked at. */
    static final Condition LETTER_DUE_AND_AT_HAND = and(LETTER_DUE, present(MAKER_LETTERS));

    /** The issuer bears the name of the vehicle's maker, by default apart from the width of characters, dashes and white space. */
    static final Condition FROM_THE_VEHICLES_MAKER = byReading(
            ISSUER_NAME,
            Map.of(
                    "folded", sameName(LETTER_ISSUER, VEHICLE_MAKER),
                    "to-the-letter", sameAs(LETTER_ISSUER, VEHICLE_MAKER)));

    /**
     * The issuer is the vehicle's maker, or by default the vehicle is a modified one.
     *
     * <p>No text says whether the maker of a modified vehicle is that of the chassis or the modifier, so that no name can be
     * held against an issuer; LETTER-014 refers such a vehicle. Another reading takes the maker on the certificate.
     */
    static final Condition FROM_THE_MAKER_AS_FAR_AS_KNOWN = byReading(
            MODIFIED_VEHICLE_MAKER,
            Map.of("refer", or(MODIFIED_VEHICLE, FROM_THE_VEHICLES_MAKER), "certificate", FROM_THE_VEHICLES_MAKER));

    /**
     * The issuer stands in the MIIT Announcement (列入公告的汽车生产企业，名称一致).
     *
     * <p>Either what the caller found in the current Announcement or the table of maker names settles it. If the two
     * disagree, nothing is settled.
     */
    static final Condition FROM_A_LISTED_MAKER =
            test("issuerIsListed", List.of(LETTER_ISSUER_LISTED, LETTER_ISSUER), LetterConditions::issuerIsListed);

    /** The manufacturer issued the letter itself. */
    static final Condition FROM_THE_MANUFACTURER_ITSELF = is(LETTER_ISSUER_ROLE, IssuerRole.MANUFACTURER);

    /** The letter names the VIN (车架号) of the vehicle. */
    static final Condition NAMES_THE_VEHICLE = contains(LETTER_VINS, VIN);

    /** The letter names the country that the licence is for (出口目的国). */
    static final Condition NAMES_THE_DESTINATION = contains(LETTER_DESTINATIONS, LICENCE_DESTINATION);

    /**
     * An outlet abroad is named with its provider and address (海外, 地址、服务商).
     *
     * <p>An outlet in China is none. Hong Kong, Macao and Taiwan are abroad, as they are for the export itself.
     */
    private static final Condition OVERSEAS_OUTLET =
            and(present(OUTLET_PROVIDER), present(OUTLET_ADDRESS), not(is(OUTLET_COUNTRY, CountryCode.of("CN"))));

    private static final Condition NAMES_AN_OUTLET_ABROAD = some(LETTER_OUTLETS, OVERSEAS_OUTLET);

    /** The letter names at least one outlet in the country that the licence is for. */
    static final Condition NAMES_AN_OUTLET_IN_THE_DESTINATION =
            some(LETTER_OUTLETS, and(OVERSEAS_OUTLET, sameAs(OUTLET_COUNTRY, LICENCE_DESTINATION)));

    /** The letter names at least one outlet (海外售后服务网点), by default in whatever country abroad. */
    static final Condition NAMES_AN_OUTLET = byReading(
            StandardReadings.OUTLET_COUNTRY,
            Map.of(
                    "refer", NAMES_AN_OUTLET_ABROAD,
                    "abroad", NAMES_AN_OUTLET_ABROAD,
                    "destination", NAMES_AN_OUTLET_IN_THE_DESTINATION));

    /** The letter bears the official seal of the maker (加盖生产企业公章). */
    static final Condition BEARS_THE_SEAL = isTrue(LETTER_SEALED);

    /** One letter has everything that the guidelines ask of it (G-1.3, G-1.4). */
    static final Condition COMPLETE = and(
            FROM_THE_MAKER_AS_FAR_AS_KNOWN,
            FROM_A_LISTED_MAKER,
            FROM_THE_MANUFACTURER_ITSELF,
            NAMES_THE_VEHICLE,
            NAMES_THE_DESTINATION,
            NAMES_AN_OUTLET,
            BEARS_THE_SEAL);

    /** Some letter is complete. */
    static final Condition A_LETTER_IS_COMPLETE = some(MAKER_LETTERS, COMPLETE);

    private LetterConditions() {}

    /** At least one of the letters at hand meets a condition. */
    static Condition someLetter(Condition inside) {
        return some(MAKER_LETTERS, inside);
    }

    private static Truth issuerIsListed(Evidence evidence) {
        Truth table = issuerIsInTheTable(evidence);
        Boolean found = LETTER_ISSUER_LISTED.read(evidence);
        if (found == null) {
            return table;
        }
        Truth stated = Truth.of(found);
        return table == Truth.UNKNOWN || table == stated ? stated : Truth.UNKNOWN;
    }

    private static Truth issuerIsInTheTable(Evidence evidence) {
        String issuer = LETTER_ISSUER.read(evidence);
        if (issuer == null) {
            return Truth.UNKNOWN;
        }
        return switch (evidence.tables().makerNames().standing(issuer)) {
            case LISTED -> Truth.TRUE;
            case NOT_A_SIGNER -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
