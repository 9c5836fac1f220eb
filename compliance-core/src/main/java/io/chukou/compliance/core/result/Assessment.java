package io.chukou.compliance.core.result;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question about one case.
 *
 * <p>Every rule of the rulebook appears in the findings exactly once, in rulebook order. The same case, question and
 * rulebook give an answer with the same content, and so the same JSON, on any thread, machine, locale or day.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessment extends Answer {
    private final Verdict verdict;
    private final boolean indicative;
    private final List<Finding> findings;
    private final Later<List<Fact<?>>> missingFacts;
    private final Later<List<Dependence>> dependsOn;

    /**
     * Puts an answer together; the engine does this.
     *
     * @param reference the caller's own name for the case, or null
     * @param question the question
     * @param rulebook which rules answered
     * @param verdict the verdict
     * @param indicative whether the verdict rests on what somebody only declares
     * @param findings one finding per rule, in rulebook order
     * @param missingFacts works out the facts that can still change the verdict, always to the same
     * @param dependsOn works out the readings that the verdict depends on, always to the same
     */
    public Assessment(
            @Nullable String reference,
            Question question,
            RulebookStamp rulebook,
            Verdict verdict,
            boolean indicative,
            List<Finding> findings,
            Supplier<List<Fact<?>>> missingFacts,
            Supplier<List<Dependence>> dependsOn) {
        super(reference, question, rulebook);
        this.verdict = verdict;
        this.indicative = indicative;
        this.findings = List.copyOf(findings);
        this.missingFacts = Later.list(missingFacts);
        this.dependsOn = Later.list(dependsOn);
    }

    /**
     * Returns the answer.
     *
     * @return the verdict
     */
    @Override
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Says whether the verdict rests on what somebody only declares, such as an advertisement.
     *
     * @return true if the verdict would be another one were every declared fact unknown; a verdict that is not indicative
     *     holds by what is on paper alone
     */
    public boolean isIndicative() {
        return indicative;
    }

    /**
     * Returns what every rule says.
     *
     * @return one finding per rule, in rulebook order
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the findings with one outcome.
     *
     * @param outcome the outcome
     * @return the findings, in rulebook order
     */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(f -> f.outcome() == outcome).toList();
    }

    /**
     * Returns what one rule says.
     *
     * @param code the code of the rule, such as {@code LETTER-001}
     * @return its finding; empty if the rulebook has no such rule
     */
    public Optional<Finding> finding(String code) {
        return findings.stream().filter(f -> f.rule().code().equals(code)).findFirst();
    }

    /**
     * Returns the facts that can still change the verdict.
     *
     * @return the facts, each once; empty when the verdict is not UNDETERMINED
     */
    public List<Fact<?>> missingFacts() {
        return missingFacts.get();
    }

    /**
     * Returns the readings that the verdict depends on: for each the other alternatives under which, everything else being as
     * it is, the verdict would be another one.
     *
     * <p>Readings are tried one at a time. That two of them change the verdict only together is not said here. A verdict that
     * is UNDETERMINED waits for facts first; readings are not tried on it.
     *
     * @return the dependences, in the order in which the rulebook comes to the readings; empty if the verdict is UNDETERMINED,
     *     or the same under every single other alternative
     */
    public List<Dependence> dependsOn() {
        return dependsOn.get();
    }

    /** Returns verdict, stage and day; never anything that identifies the vehicle or its owner. */
    @Override
    public String toString() {
        return verdict + " at " + question().stage() + " on " + question().asOf();
    }
}
