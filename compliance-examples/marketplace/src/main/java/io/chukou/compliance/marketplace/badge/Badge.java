package io.chukou.compliance.marketplace.badge;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer about a listing, in the space of a badge: how it would be if the exporter did everything in its power.
 *
 * <p>For example, {@code Badge.of(ExportValidator.standard(), car, LocalDate.of(2026, 6, 30)).kind()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it says
 * @param verdict the verdict behind it
 * @param indicative whether the verdict rests on what the seller declares
 * @param opens the first day on which waiting alone leads to a permission, if that is later than {@code asOf}; else null
 * @param holdsUntil the last day on which the badge holds while no fact changes and the rulebook stays; null if no end is known
 * @param asOf the day for which it was made
 * @param fingerprint the fingerprint of the rulebook that answered
 */
public record Badge(
        BadgeKind kind,
        Verdict verdict,
        boolean indicative,
        @Nullable LocalDate opens,
        @Nullable LocalDate holdsUntil,
        LocalDate asOf,
        String fingerprint) {
    private static final int OUTLOOK_YEARS = 5;
    private static final Set<Subject> LETTER_TOO =
            EnumSet.of(Subject.LETTER, Assumptions.PROSPECT.toArray(Subject[]::new));

    /**
     * Asks what a shop asks: may the car be exported if the exporter does what is in its power?
     *
     * @param day the day that is asked about, a calendar day in Asia/Shanghai
     * @return the question
     */
    public static Question question(LocalDate day) {
        return Question.on(day).assuming(Assumptions.PROSPECT);
    }

    /**
     * Looks as far ahead as a shop shows.
     *
     * @param validator answers
     * @param car what the seller declares
     * @param question the question
     * @return the outlook
     */
    public static Outlook outlook(ExportValidator validator, ExportCase car, Question question) {
        return validator.outlook(car, question, question.asOf().plusYears(OUTLOOK_YEARS));
    }

    /**
     * Makes the badge of a listing.
     *
     * @param validator answers; one for the whole shop
     * @param car what the seller declares
     * @param day the day that is asked about, a calendar day in Asia/Shanghai
     * @return the badge
     */
    public static Badge of(ExportValidator validator, ExportCase car, LocalDate day) {
        Assessment answer = validator.assess(car, question(day));
        Outlook outlook = outlook(validator, car, question(day));
        Outlook withLetter = withLetter(validator, car, day);
        Outlook withoutLetter = withoutLetter(validator, car, day);
        Optional<LocalDate> opens = outlook.opens().filter(day::isBefore);
        return new Badge(
                kind(answer, isUnlockedByLetter(answer, withLetter, withoutLetter), opens.isPresent()),
                answer.verdict(),
                answer.isIndicative(),
                opens.orElse(null),
                earliest(Stream.of(outlook, withLetter, withoutLetter)),
                day,
                answer.rulebook().fingerprint());
    }

    /**
     * Says whether the verdict behind a badge depends on how the law is read.
     *
     * <p>It is not part of the badge, because it turns on days on which the badge does not: a car may be blocked for weeks, and
     * only on the last of these days under one of two readings. So ask on the day on which you show it.
     *
     * @param validator answers
     * @param car what the seller declares
     * @param day the day that is asked about, a calendar day in Asia/Shanghai
     * @return true if another reading alone leads to another verdict; false for UNDETERMINED, which waits for facts first
     */
    public static boolean dependsOnReading(ExportValidator validator, ExportCase car, LocalDate day) {
        return !validator.assess(car, question(day)).dependsOn().isEmpty();
    }

    /** What would be if there were a letter in order: the letters at hand no longer matter, and one is vouched for. */
    private static Outlook withLetter(ExportValidator validator, ExportCase car, LocalDate day) {
        ExportCase noLetters = car.toBuilder().makerLetters(Optional.empty()).build();
        return outlook(validator, noLetters, question(day).assuming(LETTER_TOO));
    }

    /** What would be if it were known that there is no letter. */
    private static Outlook withoutLetter(ExportValidator validator, ExportCase car, LocalDate day) {
        ExportCase noLetters = car.toBuilder().makerLetters(List.of()).build();
        return outlook(validator, noLetters, question(day));
    }

    /** If the car may already be too old to need the letter, nobody should be sent to the maker for it. */
    private static boolean isUnlockedByLetter(Assessment answer, Outlook withLetter, Outlook withoutLetter) {
        boolean isNeeded = answer.verdict() == Verdict.BLOCKED || withoutLetter.verdict() == Verdict.BLOCKED;
        return isNeeded && withLetter.verdict() == Verdict.PERMITTED;
    }

    private static BadgeKind kind(Assessment answer, boolean unlockedByLetter, boolean opens) {
        return switch (answer.verdict()) {
            case PERMITTED -> isOnTrust(answer) ? BadgeKind.PERMITTED_IF_PAPERS_HOLD : BadgeKind.PERMITTED;
            case REFERRED -> BadgeKind.REFERRED;
            case OUT_OF_SCOPE -> BadgeKind.OUT_OF_SCOPE;
            case BLOCKED -> closed(unlockedByLetter, opens, BadgeKind.BLOCKED);
            case UNDETERMINED -> closed(unlockedByLetter, opens, BadgeKind.CANNOT_TELL);
        };
    }

    /** The letter comes first, because somebody can act on it today; the badge tells the day on which it is no longer needed. */
    private static BadgeKind closed(boolean unlockedByLetter, boolean opens, BadgeKind otherwise) {
        if (unlockedByLetter) {
            return BadgeKind.NEEDS_LETTER;
        }
        return opens ? BadgeKind.UNLOCKS_ON : otherwise;
    }

    private static boolean isOnTrust(Assessment answer) {
        return answer.isIndicative()
                || answer.findings(Outcome.ASSUMED).stream()
                        .anyMatch(finding -> finding.rule().consequence().bearsOnVerdict());
    }

    /** The kind of a badge turns with each of the verdicts. */
    private static @Nullable LocalDate earliest(Stream<Outlook> outlooks) {
        return outlooks.map(Outlook::holdsUntil)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
