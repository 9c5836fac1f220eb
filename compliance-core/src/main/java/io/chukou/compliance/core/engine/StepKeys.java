package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.result.StepKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells to which step a touched fact belongs, by what the case holds before any step. */
final class StepKeys {
    /** What is no document: it is looked up, or found out on the car. */
    private static final Set<Paper> NO_DOCUMENTS = EnumSet.of(Paper.VEHICLE, Paper.POLICE_RECORD, Paper.QUESTION);

    /** What is not altered, but made anew. */
    private static final Set<Paper> MADE_ANEW =
            EnumSet.of(Paper.INSPECTION_REPORT, Paper.CONFORMITY_DECLARATION, Paper.MODIFICATION_PROOF);

    private final Evidence evidence;
    private final Evidence papers;
    private final Set<Paper> held = EnumSet.noneOf(Paper.class);

    StepKeys(Evidence evidence, Judge[] judges) {
        this.evidence = evidence;
        this.papers = evidence.onPaperOnly();
        for (Judge judge : judges) {
            for (Fact<?> fact : judge.rule().facts()) {
                if (!fact.isInList() && isHeld(fact, papers)) {
                    held.add(fact.paper());
                }
            }
        }
    }

    private static boolean isHeld(Fact<?> fact, Evidence evidence) {
        Object value = fact.read(evidence);
        return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
    }

    StepKey of(Fact<?> fact) {
        boolean isDocument = !NO_DOCUMENTS.contains(fact.paper());
        boolean isList = !fact.isInList() && fact.read(evidence) instanceof List<?>;
        if (isDocument && (isList || !held.contains(fact.paper()) || isMadeAnew(fact))) {
            return new StepKey(StepKind.OBTAIN_DOCUMENT, fact.paper(), null);
        }
        return new StepKey(stands(fact) ? StepKind.CORRECT : StepKind.ESTABLISH_FACT, fact.paper(), fact);
    }

    private boolean isMadeAnew(Fact<?> fact) {
        return MADE_ANEW.contains(fact.paper()) && stands(fact);
    }

    /** What stands on a paper can be put right, also an entry that a complete file lacks; what is only declared must be seen. */
    private boolean stands(Fact<?> fact) {
        return !fact.isInList()
                && (fact.isKnown(papers) || (evidence.absentMeansNotHeld() && fact.read(papers) == null));
    }

    Set<StepKey> of(Move move) {
        Set<StepKey> keys = new LinkedHashSet<>();
        move.facts().forEach(fact -> keys.add(of(fact)));
        return keys;
    }

    Set<StepKey> of(List<Move> moves) {
        Set<StepKey> keys = new LinkedHashSet<>();
        moves.forEach(move -> keys.addAll(of(move)));
        return keys;
    }

    /** The moves that are left if a step is not taken. */
    List<Move> without(StepKey key, List<Move> moves) {
        return moves.stream().filter(move -> !of(move).contains(key)).toList();
    }
}
