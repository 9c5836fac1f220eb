package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.reading.StandardReadings.OUTLET_COUNTRY;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.letter.LetterConditions.A_LETTER_IS_COMPLETE;
import static io.chukou.compliance.core.rules.letter.LetterConditions.BEARS_THE_SEAL;
import static io.chukou.compliance.core.rules.letter.LetterConditions.COMPLETE;
import static io.chukou.compliance.core.rules.letter.LetterConditions.LETTER_COUNTS;
import static io.chukou.compliance.core.rules.letter.LetterConditions.LETTER_DUE_AND_AT_HAND;
import static io.chukou.compliance.core.rules.letter.LetterConditions.NAMES_AN_OUTLET;
import static io.chukou.compliance.core.rules.letter.LetterConditions.NAMES_AN_OUTLET_IN_THE_DESTINATION;
import static io.chukou.compliance.core.rules.letter.LetterConditions.NAMES_THE_DESTINATION;
import static io.chukou.compliance.core.rules.letter.LetterConditions.NAMES_THE_VEHICLE;
import static io.chukou.compliance.core.rules.letter.LetterConditions.someLetter;

import io.chukou.compliance.core.law.Guidelines2025;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.rule.Rule;
import java.util.Map;

/** Rules about what the letter says. */
final class LetterContentRules {
    /** A letter names the VIN of this vehicle; one that names only other vehicles of the licence does not cover it. */
    public static final Rule LETTER_NAMES_THE_VEHICLE = rule("LETTER-005")
            .cites(Guidelines2025.CONTENT)
            .at(LICENCE_APPLICATION)
            .appliesWhen(LETTER_DUE_AND_AT_HAND)
            .requires(someLetter(NAMES_THE_VEHICLE));

    /** A letter names the country of destination of the licence. */
    public static final Rule LETTER_NAMES_THE_DESTINATION = rule("LETTER-006")
            .cites(Guidelines2025.CONTENT, Notice648.NEAR_NEW_VEHICLES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(LETTER_DUE_AND_AT_HAND)
            .requires(someLetter(NAMES_THE_DESTINATION));

    /**
     * A letter names at least one overseas service outlet with its provider and address.
     *
     * <p>An outlet in China is no overseas one (海外). While its country is unknown, it is open whether it counts.
     */
    public static final Rule LETTER_NAMES_OUTLETS = rule("LETTER-007")
            .cites(Guidelines2025.CONTENT, Notice648.NEAR_NEW_VEHICLES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(LETTER_DUE_AND_AT_HAND)
            .requires(someLetter(NAMES_AN_OUTLET));

    /** A letter bears the official seal of the maker. */
    public static final Rule LETTER_IS_SEALED = rule("LETTER-008")
            .cites(Notice648.NEAR_NEW_VEHICLES, Guidelines2025.CONTENT)
            .at(LICENCE_APPLICATION)
            .appliesWhen(LETTER_DUE_AND_AT_HAND)
            .requires(someLetter(BEARS_THE_SEAL));

    /**
     * A complete letter names an outlet in the country of destination.
     *
     * <p>The text asks for the matching (相应的) outlets. That they lie in the destination is the natural reading, not the
     * literal one, so that by default outlets elsewhere are for the authority to judge. It speaks only where some letter is complete;
     * an outlet in a letter that does not count cannot help. It speaks in the transition as well: there a complete letter
     * leaves the authority nothing else to decide.
     */
    public static final Rule OUTLET_IN_DESTINATION = rule("LETTER-009")
            .cites(Guidelines2025.CONTENT)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .appliesWhen(and(
                    LETTER_COUNTS,
                    byReading(OUTLET_COUNTRY, Map.of("refer", always(), "abroad", never(), "destination", never())),
                    A_LETTER_IS_COMPLETE))
            .requires(someLetter(and(COMPLETE, NAMES_AN_OUTLET_IN_THE_DESTINATION)));

    private LetterContentRules() {}
}
