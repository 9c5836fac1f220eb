package io.chukou.compliance.core.comparison;

import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Two answers, before and after, and the difference between them: the verdict, the findings, and why they differ.
 *
 * <p>A finding changed if its outcome, its mark as indicative, the reason of not applying or the set of missing facts differs,
 * or if only one of the rulebooks has the rule. A count of days that is another one while the rule says the same is no change.
 *
 * <p>The two situations differ in some of the {@linkplain Cause ways} in which they can. Making some of these differences
 * means to answer with them taken from after and everything else from before; undoing them means the reverse. A group of
 * differences acts on a finding if making that group alone changes the finding before, or undoing it alone changes the
 * finding after. The causes of a change are the members of every acting group within which no smaller group acts. So a
 * difference that acts alone is a cause, and differences that act only together are all named. It follows that undoing all
 * causes of a change gives the finding before, that making the causes alone gives the finding after, and that every change
 * has at least one cause. The verdict has its causes by the same definition.
 *
 * <p>Immutable and thread-safe.
 */
public final class Comparison {
    private final Assessment before;
    private final Assessment after;
    private final Set<Cause> verdictCauses;
    private final List<FindingChange> changes;

    private Comparison(Mixes mixes) {
        this.before = mixes.before();
        this.after = mixes.after();
        this.verdictCauses = verdictChanged() ? mixes.causes(Judged::of) : Set.of();
        this.changes = changes(mixes);
    }

    /**
     * Puts a comparison together; the validator does this.
     *
     * @param differences in what the two situations differ; naming more than that changes nothing
     * @param answer answers with the given differences made and every other one not, the same each time; none made is
     *     before, all made is after
     * @return the comparison
     */
    public static Comparison of(Set<Cause> differences, Function<? super Set<Cause>, Assessment> answer) {
        return new Comparison(new Mixes(differences, answer));
    }

    private static List<FindingChange> changes(Mixes mixes) {
        Map<String, Finding> before = byCode(mixes.before());
        Map<String, Finding> after = byCode(mixes.after());
        Set<String> codes = new LinkedHashSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .filter(code -> !Said.isSame(before.get(code), after.get(code)))
                .map(code -> new FindingChange(
                        before.get(code), after.get(code), mixes.causes(answer -> Said.in(answer, code))))
                .toList();
    }

    private static Map<String, Finding> byCode(Assessment answer) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        answer.findings().forEach(finding -> findings.put(finding.rule().code(), finding));
        return findings;
    }

    /**
     * Returns the first answer.
     *
     * @return the answer before
     */
    public Assessment before() {
        return before;
    }

    /**
     * Returns the second answer.
     *
     * @return the answer after
     */
    public Assessment after() {
        return after;
    }

    /**
     * Says whether the verdicts differ.
     *
     * @return true if they do, or if one of them is indicative and the other is not
     */
    public boolean verdictChanged() {
        return !Judged.of(before).equals(Judged.of(after));
    }

    /**
     * Returns why the verdicts differ.
     *
     * @return the causes in the order of their declaration, unmodifiable; empty if the verdict did not change
     */
    public Set<Cause> verdictCauses() {
        return verdictCauses;
    }

    /**
     * Returns the findings that differ.
     *
     * @return the changes in the order of the rulebook before; behind them those of rules that only the rulebook after has
     */
    public List<FindingChange> changes() {
        return changes;
    }

    /**
     * Returns how the finding of one rule differs.
     *
     * @param code the code of the rule, such as {@code LETTER-001}
     * @return the change; empty if the rule says the same in both, or neither rulebook has it
     */
    public Optional<FindingChange> change(String code) {
        return changes.stream()
                .filter(change -> change.rule().code().equals(code))
                .findFirst();
    }

    /** Returns both verdicts and the number of changed findings. */
    @Override
    public String toString() {
        return before.verdict() + " -> " + after.verdict() + " " + verdictCauses + ", " + changes.size()
                + " findings changed";
    }
}
