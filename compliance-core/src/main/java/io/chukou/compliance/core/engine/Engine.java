package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
        DayRange step = stepDay(evidence);
        Finding[] findings = new Finding[judges.length];
        for (int i = 0; i < judges.length; i++) {
            findings[i] = judges[i].judge(evidence, step);
        }
        List<Finding> all = List.of(findings);
        Verdict verdict = new Tally(all).verdict();
        List<Fact<?>> missing = verdict == Verdict.UNDETERMINED ? missing(all) : List.of();
        String reference = exportCase.getReference().map(VinMask::mask).orElse(null);
        return new Assessment(reference, question, stamp, verdict, all, missing);
    }

    private static DayRange stepDay(Evidence evidence) {
        return DayRange.of(Objects.requireNonNull(CaseFacts.STEP_DATE.read(evidence), "every step has a day"));
    }

    private static List<Fact<?>> missing(List<Finding> findings) {
        Set<Fact<?>> missing = new LinkedHashSet<>();
        findings.stream().filter(Tally::isUndecided).forEach(finding -> missing.addAll(finding.missing()));
        return List.copyOf(missing);
    }
}
