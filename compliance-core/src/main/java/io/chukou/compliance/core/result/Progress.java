package io.chukou.compliance.core.result;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands at one milestone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param milestone the milestone
 * @param state where the case stands
 * @param since the day on which it was reached, or null if it is not, or if no fact tells
 * @param obstacles what keeps it from being begun; nothing once it is reached or if it is not needed
 * @param needs the papers that it takes, without those of milestones that are not needed
 * @param expectedEnd the days on which the office's time may end if it is begun on the day asked about, or, once it is known,
 *     from the day on which it was begun; null if it cannot be begun, or if the law sets no time
 * @param latest the days on which the last day may lie by which it is due, or null if the law sets none or its start is unknown
 * @param lapses the first later day on which it is no longer needed although no fact changes, or null if none is known
 * @param indicative whether the state rests on what somebody only declares
 */
public record Progress(
        Milestone milestone,
        State state,
        @Nullable PartialDate since,
        Obstacles obstacles,
        List<Paper> needs,
        @Nullable DayRange expectedEnd,
        @Nullable DayRange latest,
        @Nullable LocalDate lapses,
        boolean indicative) {

    /**
     * Takes a copy of the papers.
     *
     * @param milestone the milestone
     * @param state where the case stands
     * @param since the day on which it was reached, or null if it is not, or if no fact tells
     * @param obstacles what keeps it from being begun; nothing once it is reached or if it is not needed
     * @param needs the papers that it takes, without those of milestones that are not needed
     * @param expectedEnd the days on which the office's time may end, or null
     * @param latest the days on which the last day may lie by which it is due, or null
     * @param lapses the first later day on which it is no longer needed although no fact changes, or null if none is known
     * @param indicative whether the state rests on what somebody only declares
     */
    public Progress {
        needs = List.copyOf(needs);
    }

    /**
     * Makes the progress of a milestone for which nothing need be done; the engine does this.
     *
     * @param milestone the milestone
     * @param state DONE or NOT_NEEDED
     * @param since the day on which it was reached, or null if no fact tells
     * @param needs the papers that it takes
     * @return the progress
     */
    public static Progress passed(Milestone milestone, State state, @Nullable PartialDate since, List<Paper> needs) {
        return new Progress(milestone, state, since, Obstacles.NONE, needs, null, null, null, false);
    }

    /**
     * Makes the progress of a milestone that is still to come; the engine does this.
     *
     * @param milestone the milestone
     * @param obstacles what keeps it from being begun; they decide the state
     * @param needs the papers that it takes
     * @param expectedEnd when the office's time ends, or null
     * @param latest the last day by which it is due, or null
     * @param lapses the first later day on which it is no longer needed, or null
     * @return the progress
     */
    public static Progress open(
            Milestone milestone,
            Obstacles obstacles,
            List<Paper> needs,
            @Nullable DayRange expectedEnd,
            @Nullable DayRange latest,
            @Nullable LocalDate lapses) {
        State state = obstacles.state();
        return new Progress(milestone, state, null, obstacles, needs, expectedEnd, latest, lapses, false);
    }

    /**
     * Marks the progress as resting on declared facts; the engine does this.
     *
     * @return the same progress, indicative
     */
    public Progress asIndicative() {
        return new Progress(milestone, state, since, obstacles, needs, expectedEnd, latest, lapses, true);
    }

    /**
     * Says whether nothing need be done for the milestone any more.
     *
     * @return true if it is reached or not needed
     */
    public boolean isPassed() {
        return state == State.DONE || state == State.NOT_NEEDED;
    }

    /** Returns milestone and state, such as {@code transfer POSSIBLE_NOW}. */
    @Override
    public String toString() {
        return milestone + " " + state;
    }

    /** Where a case stands at a milestone. */
    public enum State {
        /** The facts show that it is reached. */
        DONE,
        /** The law does not ask for it here, or no more. */
        NOT_NEEDED,
        /** Nothing is in the way. Where an office acts, it is the office's turn. */
        POSSIBLE_NOW,
        /** Rules bar it, whatever is still to come. */
        BLOCKED,
        /** Earlier milestones must be reached first, or facts are missing, or the rules cannot tell. */
        WAITING
    }
}
