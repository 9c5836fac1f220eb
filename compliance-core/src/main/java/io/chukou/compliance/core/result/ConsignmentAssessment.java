package io.chukou.compliance.core.result;

import io.chukou.compliance.core.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question about a consignment: what each vehicle is by itself, what the rules say of the whole, and how the
 * whole could be split.
 *
 * <p>The verdict of the whole is the worst there is. It is BLOCKED if a vehicle or the whole is, and also if the regime covers
 * some of the vehicles only: what it does not cover cannot leave under its licence. It is OUT_OF_SCOPE if the regime covers none
 * of them, UNDETERMINED if there is no vehicle at all, and PERMITTED only if every vehicle and the whole are.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConsignmentAssessment extends Answer {
    private final Verdict verdict;
    private final boolean indicative;
    private final List<Finding> findings;
    private final List<Assessment> vehicles;
    private final Later<Split> split;

    /**
     * Puts an answer together; the engine does this.
     *
     * @param reference the caller's own name for the consignment, or null
     * @param question the question
     * @param rulebook which rules answered
     * @param verdict the verdict of the whole
     * @param indicative whether the verdict rests on what somebody only declares
     * @param findings one finding per rule on the whole, in rulebook order
     * @param vehicles the answers about the vehicles, in their order
     * @param split works out the split, always to the same
     */
    public ConsignmentAssessment(
            @Nullable String reference,
            Question question,
            RulebookStamp rulebook,
            Verdict verdict,
            boolean indicative,
            List<Finding> findings,
            List<Assessment> vehicles,
            Supplier<Split> split) {
        super(reference, question, rulebook);
        this.verdict = verdict;
        this.indicative = indicative;
        this.findings = List.copyOf(findings);
        this.vehicles = List.copyOf(vehicles);
        this.split = new Later<>(split);
    }

    /**
     * Returns the answer.
     *
     * @return the verdict of the whole
     */
    @Override
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Says whether the verdict rests on what somebody only declares.
     *
     * @return true if the verdict would be another one were every declared fact unknown
     */
    public boolean isIndicative() {
        return indicative;
    }

    /**
     * Returns what the rules on the whole say.
     *
     * @return one finding per such rule, in rulebook order
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns what one rule on the whole says.
     *
     * @param code the code of the rule, such as {@code BATCH-001}
     * @return its finding; empty if the rulebook has no such rule on a whole
     */
    public Optional<Finding> finding(String code) {
        return findings.stream().filter(f -> f.rule().code().equals(code)).findFirst();
    }

    /**
     * Returns what each vehicle is by itself, with what the consignment says once for all.
     *
     * @return one assessment per vehicle, in the order of the consignment; the first has place 1
     */
    public List<Assessment> vehicles() {
        return vehicles;
    }

    /**
     * Returns how licences could be applied for instead, so that every application is permitted. It is worked out when it is
     * first asked for.
     *
     * @return the split; one batch of all vehicles if the whole could be applied for as it is
     */
    public Split split() {
        return split.get();
    }

    /** Returns verdict, stage, day and number of vehicles; never anything that identifies a vehicle or its owner. */
    @Override
    public String toString() {
        return verdict + " at " + question().stage() + " on " + question().asOf() + " for " + vehicles.size()
                + " vehicles";
    }
}
