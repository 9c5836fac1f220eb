package io.chukou.compliance.core.question;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is asked of an export case: one stage, one day, what absence means, and what the caller vouches for.
 *
 * <p>For example, {@code Question.on(LocalDate.of(2026, 6, 30)).assuming(Assumptions.PROSPECT)} asks whether a licence
 * could be applied for on 30 June 2026 if the exporter did everything in its power.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stage the step of the law that is asked about
 * @param asOf the day that is asked about, a calendar day in Asia/Shanghai; never read from a clock
 * @param absence what it means that a paper is absent from the case
 * @param assumptions the subjects that the caller vouches for
 */
public record Question(Stage stage, LocalDate asOf, Absence absence, Set<Subject> assumptions) {

    /**
     * Checks that nothing is null and takes a copy of the assumptions.
     *
     * @param stage the step of the law that is asked about
     * @param asOf the day that is asked about, a calendar day in Asia/Shanghai; never read from a clock
     * @param absence what it means that a paper is absent from the case
     * @param assumptions the subjects that the caller vouches for
     */
    public Question {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(absence, "absence");
        assumptions = Set.copyOf(assumptions);
    }

    /**
     * Asks about the licence application on a day; absence means unknown and nothing is assumed.
     *
     * @param asOf the day that is asked about, a calendar day in Asia/Shanghai
     * @return the question
     */
    public static Question on(LocalDate asOf) {
        return new Question(Stage.LICENCE_APPLICATION, asOf, Absence.UNKNOWN, Assumptions.NONE);
    }

    /**
     * Asks the same about another stage.
     *
     * @param otherStage the step of the law
     * @return the new question
     */
    public Question at(Stage otherStage) {
        return new Question(otherStage, asOf, absence, assumptions);
    }

    /**
     * Asks the same for another day.
     *
     * @param otherDay the day that is asked about, a calendar day in Asia/Shanghai
     * @return the new question
     */
    public Question onDay(LocalDate otherDay) {
        return new Question(stage, otherDay, absence, assumptions);
    }

    /**
     * Asks the same with another meaning of absence.
     *
     * @param otherAbsence what it means that a paper is absent
     * @return the new question
     */
    public Question absentMeans(Absence otherAbsence) {
        return new Question(stage, asOf, otherAbsence, assumptions);
    }

    /**
     * Asks the same while vouching for exactly the given subjects.
     *
     * @param subjects the subjects vouched for
     * @return the new question
     */
    public Question assuming(Set<Subject> subjects) {
        return new Question(stage, asOf, absence, subjects);
    }

    /**
     * Returns the assumed subjects in the order of their declaration, so that output never depends on hashing.
     *
     * @return the subjects, in order
     */
    public Set<Subject> assumptionsInOrder() {
        return assumptions.isEmpty() ? Set.of() : EnumSet.copyOf(assumptions);
    }
}
