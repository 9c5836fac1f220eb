package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Hinge;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.rule.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One other alternative of one reading, ready to be tried at one stage.
 *
 * <p>Only the rules are judged anew that have a hinge which turns. Hinges are shared by many rules, so that a case on which
 * nothing hinges costs a few conditions more and no rule.
 */
final class Trial {
    private final Reading reading;
    private final String alternative;
    private final Readings readings;
    private final boolean movesTheDay;
    private final @Nullable Condition gate;
    private final Hinge[] hinges;
    private final BitSet[] rulesOfHinge;

    Trial(Reading reading, String alternative, Readings held, Judge[] judges, Stage stage) {
        this.reading = reading;
        this.alternative = alternative;
        this.readings = held.with(reading, alternative);
        this.movesTheDay = movesTheDay(reading);
        Map<Hinge, BitSet> places = places(reading, judges, stage);
        this.gate = gate(reading, places, judges);
        this.hinges = places.keySet().toArray(Hinge[]::new);
        this.rulesOfHinge = places.values().toArray(BitSet[]::new);
    }

    private static boolean movesTheDay(Reading reading) {
        boolean[] moves = {false};
        CaseFacts.STEP_DATE.choices((fact, choosing) -> moves[0] |= choosing == reading);
        return moves[0];
    }

    private static Map<Hinge, BitSet> places(Reading reading, Judge[] judges, Stage stage) {
        Map<Hinge, BitSet> places = new LinkedHashMap<>();
        for (int i = 0; i < judges.length; i++) {
            int index = i;
            Rule rule = judges[i].rule();
            if (rule.isAt(stage)) {
                List.of(rule.applies(), rule.requirement())
                        .forEach(condition -> condition.hinges(hinge -> {
                            if (hinge.reading() == reading) {
                                places.computeIfAbsent(hinge, h -> new BitSet()).set(index);
                            }
                        }));
            }
        }
        return places;
    }

    /** What all the rules look at first, if it is one condition and the reading has no say in it. */
    private static @Nullable Condition gate(Reading reading, Map<Hinge, BitSet> places, Judge[] judges) {
        BitSet concerned = new BitSet();
        places.values().forEach(concerned::or);
        List<Condition> first = concerned.stream()
                .mapToObj(i -> judges[i].rule().applies().first())
                .distinct()
                .toList();
        return first.size() == 1 && !hangsOn(first.get(0), reading) ? first.get(0) : null;
    }

    private static boolean hangsOn(Condition condition, Reading reading) {
        boolean[] hangs = {false};
        condition.hinges(hinge -> hangs[0] |= hinge.reading() == reading);
        return hangs[0];
    }

    /** Returns a condition without which no rule concerned applies, whatever the alternative; null if there is none. */
    @Nullable
    Condition gate() {
        return movesTheDay ? null : gate;
    }

    Reading reading() {
        return reading;
    }

    String alternative() {
        return alternative;
    }

    boolean isIdle() {
        return hinges.length == 0 && !movesTheDay;
    }

    Evidence evidence(Evidence evidence) {
        return evidence.under(readings);
    }

    /** Names the rules whose findings may be others; it never misses one. Empty means that all findings stay. */
    BitSet turned(Evidence evidence, Evidence other) {
        BitSet turned = new BitSet();
        collect(evidence, other, turned);
        if (evidence.isAnythingDeclared()) {
            collect(evidence.wantingPapers(), other.wantingPapers(), turned);
            collect(evidence.onPaperOnly(), other.onPaperOnly(), turned);
        }
        return turned;
    }

    /** All rules that the reading has a say in. */
    BitSet concerned() {
        BitSet concerned = new BitSet();
        for (BitSet rules : rulesOfHinge) {
            concerned.or(rules);
        }
        return concerned;
    }

    private void collect(Evidence evidence, Evidence other, BitSet turned) {
        for (int i = 0; i < hinges.length; i++) {
            if (turns(hinges[i], evidence, other)) {
                turned.or(rulesOfHinge[i]);
            }
        }
    }

    /** A hinge that fails may make a rule fail. */
    private static boolean turns(Hinge hinge, Evidence evidence, Evidence other) {
        try {
            return hinge.turns(evidence, other);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return true;
        }
    }

    /** Says whether the step is on another day, which decides for every rule whether it is in force. */
    boolean movesTheDay(Engine engine, Evidence evidence, Evidence other) {
        return movesTheDay && !engine.stepDay(evidence).equals(engine.stepDay(other));
    }

    /** Judges some rules anew; those keep their findings whose outcome weighs as before in the verdict. */
    static List<Finding> anew(BitSet turned, Engine engine, List<Finding> findings, Evidence other) {
        Judge[] judges = engine.judges();
        DayRange step = engine.stepDay(other);
        List<Finding> anew = findings;
        for (int i = turned.nextSetBit(0); i >= 0; i = turned.nextSetBit(i + 1)) {
            if (!Tally.weighsAlike(findings.get(i), judges[i].glance(other, step))) {
                anew = anew == findings ? new ArrayList<>(findings) : anew;
                anew.set(i, judges[i].judge(other, step));
            }
        }
        return anew;
    }
}
