package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts every rule of one rulebook to a case.
 *
 * <p>Immutable and thread-safe.
 */
public final class Engine {
    private final Rulebook rulebook;
    private final RulebookStamp stamp;
    private final Judge[] judges;

    /**
     * Makes a rulebook ready.
     *
     * @param rulebook the rulebook
     */
    public Engine(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.stamp = new RulebookStamp(rulebook.version(), rulebook.fingerprint(), rulebook.lawLastChecked());
        this.judges = rulebook.rules().stream().map(Judge::new).toArray(Judge[]::new);
    }

    /**
     * Answers a question about a case. Whatever a rule does, this does not throw for it.
     *
     * @param exportCase the case
     * @param question the question
     * @return the answer, with one finding per rule in rulebook order
     */
    public Assessment assess(ExportCase exportCase, Question question) {
        Evidence evidence = Evidence.of(exportCase, question, rulebook.tables());
        Finding[] findings = new Finding[judges.length];
        for (int i = 0; i < judges.length; i++) {
            findings[i] = judges[i].judge(evidence);
        }
        List<Finding> all = List.of(findings);
        Verdict verdict = verdict(all);
        List<Fact<?>> missing = verdict == Verdict.UNDETERMINED ? missing(all) : List.of();
        return new Assessment(exportCase.getReference().orElse(null), question, stamp, verdict, all, missing);
    }

    private static Verdict verdict(List<Finding> findings) {
        if (any(findings, Consequence.OUT_OF_SCOPE, Outcome.VIOLATED)) {
            return Verdict.OUT_OF_SCOPE;
        }
        if (any(findings, Consequence.BLOCK, Outcome.VIOLATED)) {
            return Verdict.BLOCKED;
        }
        if (!wasChecked(findings) || undecided(findings).findAny().isPresent()) {
            return Verdict.UNDETERMINED;
        }
        return any(findings, Consequence.REFER, Outcome.VIOLATED) ? Verdict.REFERRED : Verdict.PERMITTED;
    }

    private static boolean any(List<Finding> findings, Consequence consequence, Outcome outcome) {
        return with(findings, consequence).stream().anyMatch(f -> f.outcome() == outcome);
    }

    /**
     * A case that no blocking rule looked at is not fine; it was not checked. Nor was it on a day or at a stage for which
     * the rulebook cannot even say whether the case is one of its own.
     */
    private static boolean wasChecked(List<Finding> findings) {
        return applied(findings, Consequence.BLOCK)
                && (applied(findings, Consequence.OUT_OF_SCOPE)
                        || with(findings, Consequence.OUT_OF_SCOPE).isEmpty());
    }

    private static boolean applied(List<Finding> findings, Consequence consequence) {
        return with(findings, consequence).stream().anyMatch(f -> f.outcome() != Outcome.NOT_APPLICABLE);
    }

    private static List<Finding> with(List<Finding> findings, Consequence consequence) {
        return findings.stream()
                .filter(f -> f.rule().consequence() == consequence)
                .toList();
    }

    /** A fault of any rule counts, even of one that only warns: what did not run cannot permit. */
    private static Stream<Finding> undecided(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.outcome() == Outcome.FAULT
                        || (f.outcome() == Outcome.CANNOT_TELL
                                && f.rule().consequence().bearsOnVerdict()));
    }

    private static List<Fact<?>> missing(List<Finding> findings) {
        Set<Fact<?>> missing = new LinkedHashSet<>();
        undecided(findings).forEach(finding -> missing.addAll(finding.missing()));
        return List.copyOf(missing);
    }
}
