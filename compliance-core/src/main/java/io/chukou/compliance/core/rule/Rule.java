package io.chukou.compliance.core.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.fact.ConsignmentFacts;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One duty of the law, as data.
 *
 * <p>A rule is in force on the days on which the first clause it cites is. When its applicability condition holds, its
 * requirement must hold; what happens otherwise is its consequence. Its code is public, stable and never reused.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rule {
    private static final Pattern CODE = Pattern.compile("[A-Z]+-[0-9]{3}");

    private final String code;
    private final List<Clause> clauses;
    private final Set<Stage> stages;
    private final Consequence consequence;
    private final Condition applies;
    private final Condition requirement;
    private final List<Fact<?>> facts;
    private final List<Reading> readings;

    private Rule(Builder builder, Condition requirement) {
        this.code = builder.code;
        this.clauses = List.copyOf(builder.clauses);
        this.stages = builder.stages;
        this.consequence = builder.consequence;
        this.applies = builder.applies;
        this.requirement = requirement;
        Set<Fact<?>> read = new LinkedHashSet<>();
        applies.facts(read::add);
        requirement.facts(read::add);
        this.facts = List.copyOf(read);
        Set<Reading> open = new LinkedHashSet<>();
        applies.readings(open::add);
        requirement.readings(open::add);
        this.readings = List.copyOf(open);
    }

    /**
     * Begins a rule that blocks.
     *
     * @param code the public name: capitals, a hyphen, three digits, such as {@code LETTER-001}
     * @return the unfinished rule
     * @throws IllegalArgumentException if the code has another form
     */
    public static Builder rule(String code) {
        return new Builder(code);
    }

    /**
     * Returns the public name.
     *
     * @return the code, such as {@code LETTER-001}
     */
    public String code() {
        return code;
    }

    /**
     * Says whether the duty is one on a consignment as a whole.
     *
     * @return true if it reads the list of vehicles; false for a duty on a single vehicle
     */
    public boolean isOfConsignment() {
        return facts.contains(ConsignmentFacts.VEHICLES);
    }

    /**
     * Returns the clauses that the duty rests on; the first one decides when the rule is in force.
     *
     * @return the clauses, at least one
     */
    public List<Clause> clauses() {
        return clauses;
    }

    /**
     * Returns what binds somebody to the duty: the force of the first clause's instrument.
     *
     * @return the force
     */
    public Force force() {
        return clauses.get(0).instrument().force();
    }

    /**
     * Returns the stages at which the duty is tested.
     *
     * @return the stages, at least one
     */
    public Set<Stage> stages() {
        return EnumSet.copyOf(stages);
    }

    /**
     * Says whether the duty is tested at a stage.
     *
     * @param stage the stage
     * @return true if it is
     */
    public boolean isAt(Stage stage) {
        return stages.contains(stage);
    }

    /**
     * Returns what a violation means.
     *
     * @return the consequence
     */
    public Consequence consequence() {
        return consequence;
    }

    /**
     * Returns the condition under which the duty exists.
     *
     * @return the condition; it always holds for a duty without exception
     */
    public Condition applies() {
        return applies;
    }

    /**
     * Returns what the duty asks for.
     *
     * @return the condition
     */
    public Condition requirement() {
        return requirement;
    }

    /**
     * Returns the readings that have a say in what the rule answers, each once, in the order of its conditions.
     *
     * @return the readings; empty for a rule whose text leaves no room
     */
    public List<Reading> readings() {
        return readings;
    }

    /**
     * Returns the facts that the rule reads, under whatever reading, and a caller can supply, each once, in the order of its
     * conditions.
     *
     * @return the facts
     */
    public List<Fact<?>> facts() {
        return facts;
    }

    /**
     * Returns the canonical text of everything that decides the rule's meaning, for fingerprints and catalogues.
     *
     * @return the text, in one line
     */
    public String describe() {
        Clause first = clauses.get(0);
        return code + " " + consequence + " by " + force() + " at " + stages + " from " + first.inForceFrom()
                + " until " + first.inForceUntil() + " cites " + clauses + " applies when " + applies + " requires "
                + requirement;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }

    /**
     * An unfinished rule; {@link #requires(Condition)} finishes it.
     *
     * <p>Mutable and not thread-safe.
     */
    public static final class Builder {
        private final String code;
        private final List<Clause> clauses = new ArrayList<>();
        private Set<Stage> stages = EnumSet.noneOf(Stage.class);
        private Consequence consequence = Consequence.BLOCK;
        private Condition applies = Conditions.always();

        private Builder(String code) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("A rule code is capitals, a hyphen and three digits, not " + code);
            }
            this.code = code;
        }

        /**
         * Names the clauses that the duty rests on.
         *
         * @param first the clause that makes the duty and decides when it is in force
         * @param more further clauses
         * @return this
         */
        public Builder cites(Clause first, Clause... more) {
            clauses.add(Objects.requireNonNull(first, "first"));
            clauses.addAll(List.of(more));
            return this;
        }

        /**
         * Names the stages at which the duty is tested.
         *
         * @param first a stage
         * @param more further stages
         * @return this
         */
        public Builder at(Stage first, Stage... more) {
            stages = EnumSet.of(first, more);
            return this;
        }

        /**
         * Says what a violation means; without this call it blocks.
         *
         * @param meaning the consequence
         * @return this
         */
        public Builder otherwise(Consequence meaning) {
            consequence = meaning;
            return this;
        }

        /**
         * Limits the duty to cases that meet a condition.
         *
         * @param condition the condition
         * @return this
         */
        public Builder appliesWhen(Condition condition) {
            applies = condition;
            return this;
        }

        /**
         * Finishes the rule.
         *
         * @param requirement what the duty asks for
         * @return the rule
         * @throws IllegalStateException if no clause or no stage was named, or if a recommendation comes first among the
         *     clauses and a violation would bear on the verdict
         */
        public Rule requires(Condition requirement) {
            if (clauses.isEmpty() || stages.isEmpty()) {
                throw new IllegalStateException("Rule " + code + " must cite a clause and name a stage");
            }
            Rule rule = new Rule(this, requirement);
            if (rule.force() == Force.RECOMMENDATION && consequence.bearsOnVerdict()) {
                throw new IllegalStateException(
                        "Rule " + code + " rests on a recommendation, so it can only warn or note");
            }
            return rule;
        }
    }
}
