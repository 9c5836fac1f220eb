package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Readings;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

/** The panels of one stage: one for each stretch of days between two changes of the law, put together when first needed. */
final class Panels {
    private final Judge[] judges;
    private final Stage stage;
    private final Readings readings;

    /** The days on which any rule begins to be in force or is no longer. */
    private final long[] changes;

    private final AtomicReferenceArray<Panel> panels;
    private final Panel ofUncertainDays;

    Panels(Judge[] judges, Stage stage, Readings readings) {
        this.judges = judges;
        this.stage = stage;
        this.readings = readings;
        this.changes = Stream.of(judges)
                .flatMapToLong(Judge::changes)
                .distinct()
                .sorted()
                .toArray();
        this.panels = new AtomicReferenceArray<>(changes.length + 1);
        this.ofUncertainDays = new Panel(judges, stage, new DayRange(Long.MIN_VALUE, Long.MAX_VALUE), null);
    }

    /** Returns the rules for a step that is taken on one of some days. */
    Panel on(DayRange step) {
        int stretch = stretch(step.first());
        if (step.last() != step.first() && stretch(step.last()) != stretch) {
            return ofUncertainDays;
        }
        Panel known = panels.get(stretch);
        if (known == null) {
            known = new Panel(judges, stage, step, readings);
            panels.set(stretch, known);
        }
        return known;
    }

    private int stretch(long day) {
        int found = Arrays.binarySearch(changes, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
