package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A named predicate, for the few tests that no other node can express; its name carries its version. */
final class Named extends Leaf {
    private final Function<Evidence, Truth> predicate;
    private final Function<Evidence, Map<String, Object>> figures;
    private final @Nullable Function<Evidence, List<LocalDate>> turns;
    private final String name;
    private final String text;

    /** Without days of its own it may turn on any day if it reads the day asked about. */
    Named(
            String name,
            List<Fact<?>> facts,
            Function<Evidence, Truth> predicate,
            Function<Evidence, Map<String, Object>> figures,
            @Nullable Function<Evidence, List<LocalDate>> turns) {
        super(ConditionKind.NAMED, facts);
        this.predicate = predicate;
        this.figures = figures;
        this.turns = turns;
        this.name = name;
        this.text = name + facts;
    }

    @Override
    Truth decide(Evidence evidence) {
        return predicate.apply(evidence);
    }

    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        if (turns == null) {
            super.turningDays(evidence, sink);
        } else {
            turns.apply(evidence).forEach(day -> sink.add(day.toEpochDay()));
        }
    }

    @Override
    void terms(Evidence evidence, BiConsumer<String, Object> sink) {
        sink.accept("test", name);
    }

    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        figures.apply(evidence).forEach(sink);
    }

    @Override
    String text() {
        return text;
    }
}
