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

    private final Evidence evidence;
    private final Set<Paper> held = EnumSet.noneOf(Paper.class);

    StepKeys(Evidence evidence, Judge[] judges) {
        this.evidence = evidence;
        Evidence papers = evidence.onPaperOnly();
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
        if (isDocument && (isList || !held.contains(fact.paper()))) {
            return new StepKey(StepKind.OBTAIN_DOCUMENT, fact.paper(), null);
        }
        boolean known = !fact.isInList() && fact.isKnown(evidence);
        return new StepKey(known ? StepKind.CORRECT : StepKind.ESTABLISH_FACT, fact.paper(), fact);
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
