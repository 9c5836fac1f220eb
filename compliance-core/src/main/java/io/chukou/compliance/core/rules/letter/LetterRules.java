package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.fact.LetterFacts.MAKER_LETTERS;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.reading.StandardReadings.IMPORTED_CAR;
import static io.chukou.compliance.core.reading.StandardReadings.TRANSITION;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.letter.LetterConditions.A_LETTER_IS_COMPLETE;
import static io.chukou.compliance.core.rules.letter.LetterConditions.BEARS_THE_SEAL;
import static io.chukou.compliance.core.rules.letter.LetterConditions.FROM_A_LISTED_MAKER;
import static io.chukou.compliance.core.rules.letter.LetterConditions.FROM_THE_MAKER_AS_FAR_AS_KNOWN;
import static io.chukou.compliance.core.rules.letter.LetterConditions.FROM_THE_MANUFACTURER_ITSELF;
import static io.chukou.compliance.core.rules.letter.LetterConditions.IMPORTED;
import static io.chukou.compliance.core.rules.letter.LetterConditions.IN_WINDOW;
import static io.chukou.compliance.core.rules.letter.LetterConditions.LETTER_COUNTS;
import static io.chukou.compliance.core.rules.letter.LetterConditions.LETTER_DUE;
import static io.chukou.compliance.core.rules.letter.LetterConditions.LETTER_DUE_AND_AT_HAND;
import static io.chukou.compliance.core.rules.letter.LetterConditions.NAMES_AN_OUTLET;
import static io.chukou.compliance.core.rules.letter.LetterConditions.NAMES_THE_DESTINATION;
import static io.chukou.compliance.core.rules.letter.LetterConditions.NAMES_THE_VEHICLE;
import static io.chukou.compliance.core.rules.letter.LetterConditions.TRANSITIONAL;
import static io.chukou.compliance.core.rules.letter.LetterConditions.someLetter;

import io.chukou.compliance.core.law.Guidelines2025;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * Rules about the maker's after-sales confirmation letter (售后维修服务确认书): when it is due, and what happens where the text
 * leaves the answer to the authority.
 *
 * <p>The letter is no ban: with it a vehicle of any age may go, and waiting until day 181 lifts the duty. Neither fuel,
 * brand, body, use, price nor mileage makes an exception.
 *
 * <p>Immutable and thread-safe.
 */
public final class LetterRules {
    /**
     * A vehicle applied for 180 days or less after registration carries its maker's after-sales letter.
     *
     * <p>The count runs from the registration date on the certificate to the day of the licence application, not to
     * customs clearance or sailing. Day 180 is inside, day 181 is outside.
     */
    public static final Rule MAKER_LETTER_FOR_NEAR_NEW_VEHICLE = rule("LETTER-001")
            .cites(Notice648.NEAR_NEW_VEHICLES, Guidelines2025.WHICH_VEHICLES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(LETTER_DUE)
            .requires(present(MAKER_LETTERS));

    /**
     * One letter has the right issuer and the whole content; parts of several letters do not add up to one.
     *
     * <p>It speaks only where every single requirement is met by some letter. A valid letter next to an invalid one is
     * enough.
     */
    public static final Rule ONE_LETTER_HOLDS_EVERYTHING = rule("LETTER-010")
            .cites(Guidelines2025.CONTENT, Guidelines2025.WHO_ISSUES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(and(
                    LETTER_DUE_AND_AT_HAND,
                    someLetter(FROM_THE_MAKER_AS_FAR_AS_KNOWN),
                    someLetter(FROM_A_LISTED_MAKER),
                    someLetter(FROM_THE_MANUFACTURER_ITSELF),
                    someLetter(NAMES_THE_VEHICLE),
                    someLetter(NAMES_THE_DESTINATION),
                    someLetter(NAMES_AN_OUTLET),
                    someLetter(BEARS_THE_SEAL)))
            .requires(A_LETTER_IS_COMPLETE);

    /**
     * For a vehicle transferred pending export before 2026-01-01 and still in the window, the authority decides whether it
     * goes without a letter.
     *
     * <p>The notice tells the authorities to guide such vehicles to ship in order; it neither waives the letter nor sets a
     * deadline in the text seen. With a complete letter there is nothing to decide. The case ends by itself: such a
     * vehicle was registered by 2025-12-31, so that from 2026-06-30 on it is out of the window.
     */
    public static final Rule TRANSITION_IS_DECIDED_BY_AUTHORITY = rule("LETTER-011")
            .cites(Guidelines2025.TRANSITION_CUT_OFF, Notice648.TRANSITION)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .appliesWhen(and(
                    LETTER_COUNTS,
                    byReading(
                            TRANSITION,
                            Map.of("refer", TRANSITIONAL, "letter-due", never(), "letter-waived", never()))))
            .requires(A_LETTER_IS_COMPLETE);

    /**
     * For an imported vehicle in the window the authority decides.
     *
     * <p>The notice makes no exception for it, but its maker is not in the MIIT Announcement, so that literally nobody can
     * issue a valid letter. No text seen says how such a vehicle is treated, with or without a letter.
     */
    public static final Rule IMPORTED_CAR_IN_WINDOW = rule("LETTER-012")
            .cites(Notice648.NEAR_NEW_VEHICLES, Guidelines2025.WHO_ISSUES)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .appliesWhen(and(
                    IN_WINDOW,
                    byReading(IMPORTED_CAR, Map.of("refer", IMPORTED, "letter-due", never(), "no-letter", never()))))
            .requires(never());

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of(
            MAKER_LETTER_FOR_NEAR_NEW_VEHICLE,
            LetterIssuerRules.ISSUER_IS_THE_VEHICLES_MAKER,
            LetterIssuerRules.ISSUER_IS_LISTED,
            LetterIssuerRules.ISSUER_IS_THE_MANUFACTURER_ITSELF,
            LetterContentRules.LETTER_NAMES_THE_VEHICLE,
            LetterContentRules.LETTER_NAMES_THE_DESTINATION,
            LetterContentRules.LETTER_NAMES_OUTLETS,
            LetterContentRules.LETTER_IS_SEALED,
            LetterContentRules.OUTLET_IN_DESTINATION,
            ONE_LETTER_HOLDS_EVERYTHING,
            TRANSITION_IS_DECIDED_BY_AUTHORITY,
            IMPORTED_CAR_IN_WINDOW,
            LetterIssuerRules.ISSUER_SPELT_AS_LISTED,
            LetterIssuerRules.MODIFIED_CAR_IN_WINDOW);

    private LetterRules() {}
}
