package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.CaseFacts.VEHICLE_MAKER;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_ISSUER;
import static io.chukou.compliance.core.fact.LetterFacts.MAKER_LETTERS;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.reading.StandardReadings.ISSUER_BRACKETS;
import static io.chukou.compliance.core.reading.StandardReadings.MODIFIED_VEHICLE_MAKER;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.letter.LetterConditions.FROM_A_LISTED_MAKER;
import static io.chukou.compliance.core.rules.letter.LetterConditions.FROM_THE_MANUFACTURER_ITSELF;
import static io.chukou.compliance.core.rules.letter.LetterConditions.FROM_THE_VEHICLES_MAKER;
import static io.chukou.compliance.core.rules.letter.LetterConditions.LETTER_COUNTS;
import static io.chukou.compliance.core.rules.letter.LetterConditions.LETTER_DUE;
import static io.chukou.compliance.core.rules.letter.LetterConditions.LETTER_DUE_AND_AT_HAND;
import static io.chukou.compliance.core.rules.letter.LetterConditions.MODIFIED_VEHICLE;
import static io.chukou.compliance.core.rules.letter.LetterConditions.someLetter;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.law.Guidelines2025;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;

/** Rules about who issues the letter. */
final class LetterIssuerRules {
    private static final Condition SPELT_AS_ON_CERTIFICATE = sameAs(LETTER_ISSUER, VEHICLE_MAKER);

    private static final Condition WITHOUT_HALF_WIDTH_BRACKETS =
            test("withoutHalfWidthBrackets", List.of(LETTER_ISSUER), LetterIssuerRules::isWithoutHalfWidthBrackets);

    /**
     * The maker of this very vehicle issues the letter, under its identical name.
     *
     * <p>Full-width and half-width characters, dashes and white space do not make another name; a branch, a parent, an
     * earlier name or another company of the group is another entity. Of a modified vehicle nobody can say which company is
     * its maker, so that LETTER-014 speaks in its stead.
     */
    public static final Rule ISSUER_IS_THE_VEHICLES_MAKER = rule("LETTER-002")
            .cites(Guidelines2025.WHO_ISSUES, Notice648.NEAR_NEW_VEHICLES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(and(
                    LETTER_DUE_AND_AT_HAND,
                    byReading(MODIFIED_VEHICLE_MAKER, Map.of("refer", not(MODIFIED_VEHICLE), "certificate", always()))))
            .requires(someLetter(FROM_THE_VEHICLES_MAKER));

    /** The issuer is listed as a vehicle maker in the MIIT Announcement (道路机动车辆生产企业及产品公告). */
    public static final Rule ISSUER_IS_LISTED = rule("LETTER-003")
            .cites(Guidelines2025.WHO_ISSUES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(LETTER_DUE_AND_AT_HAND)
            .requires(someLetter(FROM_A_LISTED_MAKER));

    /**
     * The manufacturer itself issues the letter; a sales company, an overseas sales department, an overseas dealer or a
     * modifier cannot do so in its place.
     */
    public static final Rule ISSUER_IS_THE_MANUFACTURER_ITSELF = rule("LETTER-004")
            .cites(Guidelines2025.WHO_ISSUES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(LETTER_DUE_AND_AT_HAND)
            .requires(someLetter(FROM_THE_MANUFACTURER_ITSELF));

    /**
     * The maker's name on the letter is spelt to the letter as the vehicle's papers spell it.
     *
     * <p>名称一致 asks for the identical name. A name that is the same only after folding of brackets, dashes or white space
     * is accepted here, but an official may stumble over it.
     */
    public static final Rule ISSUER_SPELT_AS_LISTED = rule("LETTER-013")
            .cites(Guidelines2025.WHO_ISSUES)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(and(LETTER_DUE, someLetter(FROM_THE_VEHICLES_MAKER)))
            .requires(byReading(
                    ISSUER_BRACKETS,
                    Map.of(
                            "as-on-certificate", someLetter(SPELT_AS_ON_CERTIFICATE),
                            "full-width", someLetter(and(SPELT_AS_ON_CERTIFICATE, WITHOUT_HALF_WIDTH_BRACKETS)))));

    /**
     * For a modified vehicle in the window the authority decides whose letter counts.
     *
     * <p>A used vehicle exported as a modified one owes the letter as any other. But the guidelines bar modifiers from issuing
     * it without exception, and no text seen says whether "that vehicle's maker" is then the maker of the chassis. Without any
     * letter the duty itself is broken, which is for LETTER-001, in the transition for LETTER-011.
     */
    public static final Rule MODIFIED_CAR_IN_WINDOW = rule("LETTER-014")
            .cites(Guidelines2025.WHO_ISSUES, Notice648.MODIFIED_VEHICLE_PROOF)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .appliesWhen(and(
                    LETTER_COUNTS,
                    byReading(MODIFIED_VEHICLE_MAKER, Map.of("refer", MODIFIED_VEHICLE, "certificate", never())),
                    present(MAKER_LETTERS)))
            .requires(never());

    private LetterIssuerRules() {}

    private static Truth isWithoutHalfWidthBrackets(Evidence evidence) {
        String name = LETTER_ISSUER.read(evidence);
        return name == null ? Truth.UNKNOWN : Truth.of(name.indexOf('(') < 0 && name.indexOf(')') < 0);
    }
}
