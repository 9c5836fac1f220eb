package io.chukou.compliance.core.roadmap;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that must have come about on a vehicle's way out of the country, as data: an act of the exporter, or of an office.
 *
 * <p>It says which milestones come before it, which papers it takes and brings, what time the law sets, and how the facts
 * show that it is reached. What may bar it is not said here: that is asked of the rules of its stage.
 *
 * <p>Two milestones are equal if they are the same object.
 *
 * <p>Immutable and thread-safe.
 */
public final class Milestone {
    private final String key;
    private final List<Clause> clauses;
    private final List<Milestone> after;
    private final List<Paper> needs;
    private final List<Paper> brings;
    private final List<Subject> subjects;
    private final Fact<?> proof;
    private final @Nullable Fact<PartialDate> day;
    private final Condition reached;
    private final Condition needed;
    private final @Nullable String neededBy;
    private final @Nullable Stage stage;
    private final @Nullable Subject onlyAbout;
    private final @Nullable LegalTime officeTime;
    private final @Nullable LegalTime deadline;

    private Milestone(Builder builder, Condition reached) {
        this.key = builder.key;
        this.clauses = List.copyOf(builder.clauses);
        this.after = builder.after;
        this.needs = builder.needs;
        this.brings = builder.brings;
        this.subjects = builder.subjects;
        this.proof = Objects.requireNonNull(builder.proof, "proof");
        this.day = builder.day;
        this.reached = reached;
        this.needed = builder.needed;
        this.neededBy = builder.neededBy;
        this.stage = builder.stage;
        this.onlyAbout = builder.onlyAbout;
        this.officeTime = builder.officeTime;
        this.deadline = builder.deadline;
    }

    static Builder milestone(String key, Clause first, Clause... more) {
        return new Builder(key, first, more);
    }

    /**
     * Returns the public name, by which messages find its texts.
     *
     * @return the key, such as {@code licence-application}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the clauses that ask for it.
     *
     * @return the clauses, at least one
     */
    public List<Clause> clauses() {
        return clauses;
    }

    /**
     * Returns what must be reached before, as far as it is needed.
     *
     * @return the milestones, in the order of the law
     */
    public List<Milestone> after() {
        return after;
    }

    /**
     * Returns the papers that it takes.
     *
     * @return the papers
     */
    public List<Paper> needs() {
        return needs;
    }

    /**
     * Returns the papers that it brings, or that bear an entry by it.
     *
     * @return the papers
     */
    public List<Paper> brings() {
        return brings;
    }

    /**
     * Returns what is settled by reaching it, so that nobody need know it before.
     *
     * @return the subjects
     */
    public List<Subject> subjects() {
        return subjects;
    }

    /**
     * Returns the fact by which it shows: a rule that wants this fact waits for the milestone.
     *
     * @return the fact
     */
    public Fact<?> proof() {
        return proof;
    }

    /**
     * Returns the day on which it was reached.
     *
     * @return the dated fact; empty if no fact tells
     */
    public Optional<Fact<PartialDate>> day() {
        return Optional.ofNullable(day);
    }

    /**
     * Returns the condition under which it is reached.
     *
     * @return the condition; unknown counts as not reached
     */
    public Condition reached() {
        return reached;
    }

    /**
     * Returns the condition under which it is needed.
     *
     * @return the condition; it always holds for most
     */
    public Condition needed() {
        return needed;
    }

    /**
     * Returns the rule that must apply for it to be needed.
     *
     * @return the code of the rule; empty if no rule decides. A rulebook without the rule does not need it
     */
    public Optional<String> neededBy() {
        return Optional.ofNullable(neededBy);
    }

    /**
     * Returns the stage whose rules say whether it may be begun.
     *
     * @return the stage; empty if no stage of the law tests it
     */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /**
     * Returns the subject that alone matters among the rules of the stage.
     *
     * @return the subject: only rules that read nothing else bar the milestone; empty if the whole stage is asked
     */
    public Optional<Subject> onlyAbout() {
        return Optional.ofNullable(onlyAbout);
    }

    /**
     * Returns the time that an office has.
     *
     * @return the time; empty if the law sets none
     */
    public Optional<LegalTime> officeTime() {
        return Optional.ofNullable(officeTime);
    }

    /**
     * Returns the time by which the exporter must come.
     *
     * @return the time; empty if the law sets none
     */
    public Optional<LegalTime> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key;
    }

    /** An unfinished milestone; {@link #reachedWhen(Condition)} finishes it. Mutable and not thread-safe. */
    static final class Builder {
        private final String key;
        private final List<Clause> clauses;
        private List<Milestone> after = List.of();
        private List<Paper> needs = List.of();
        private List<Paper> brings = List.of();
        private List<Subject> subjects = List.of();
        private @Nullable Fact<?> proof;
        private @Nullable Fact<PartialDate> day;
        private Condition needed = Conditions.always();
        private @Nullable String neededBy;
        private @Nullable Stage stage;
        private @Nullable Subject onlyAbout;
        private @Nullable LegalTime officeTime;
        private @Nullable LegalTime deadline;

        private Builder(String key, Clause first, Clause... more) {
            this.key = key;
            this.clauses = new ArrayList<>(List.of(more));
            this.clauses.add(0, first);
        }

        Builder after(Milestone... milestones) {
            after = List.of(milestones);
            return this;
        }

        Builder needs(Paper... papers) {
            needs = List.of(papers);
            return this;
        }

        Builder brings(Paper... papers) {
            brings = List.of(papers);
            return this;
        }

        Builder settles(Subject... all) {
            subjects = List.of(all);
            return this;
        }

        Builder shownBy(Fact<?> fact) {
            proof = fact;
            return this;
        }

        Builder on(Fact<PartialDate> fact) {
            day = fact;
            return this;
        }

        Builder neededWhen(Condition condition) {
            needed = condition;
            return this;
        }

        Builder neededBy(String ruleCode) {
            neededBy = ruleCode;
            return this;
        }

        Builder testedAt(Stage all) {
            stage = all;
            return this;
        }

        Builder testedAt(Stage rules, Subject only) {
            stage = rules;
            onlyAbout = only;
            return this;
        }

        Builder takes(LegalTime time) {
            officeTime = time;
            return this;
        }

        Builder dueBy(LegalTime time) {
            deadline = time;
            return this;
        }

        Milestone reachedWhen(Condition condition) {
            return new Milestone(this, condition);
        }
    }
}
