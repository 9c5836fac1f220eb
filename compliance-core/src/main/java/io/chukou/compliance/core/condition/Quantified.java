package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import io.chukou.compliance.core.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A condition holds for at least one, or for every, element of a list.
 *
 * <p>An absent list is unknown, or empty if absent means not held. No element of an empty list meets anything; every
 * element of it does. Where papers are wanted and at least one is asked for, a letter that somebody only speaks of is one
 * of which nothing is known.
 *
 * <p>Immutable and thread-safe.
 */
public final class Quantified extends Condition {
    private final Fact<? extends List<?>> list;
    private final Condition inside;
    private final boolean every;
    private final String text;

    Quantified(Fact<? extends List<?>> list, Condition inside, boolean every) {
        this.list = list;
        this.inside = inside;
        this.every = every;
        this.text = (every ? "every(" : "some(") + list + ", " + inside + ")";
    }

    @Override
    Truth decide(Evidence plain) {
        List<?> elements = elements(plain);
        if (elements == null) {
            return Truth.UNKNOWN;
        }
        Truth result = Truth.of(every);
        List<Evidence> each = plain.insideEach(elements);
        for (int i = 0; i < each.size(); i++) {
            Truth truth = inside.decide(each.get(i));
            result = every ? result.and(truth) : result.or(truth);
        }
        return result;
    }

    /** {@inheritDoc} */
    @Override
    public Truth evaluate(Evidence evidence, Truth favoured) {
        Suppositions suppositions = evidence.suppositions();
        return suppositions != Suppositions.NONE && suppositions.isAnswered(key(evidence, favoured))
                ? Truth.of(suppositions.answer(key(evidence, favoured)))
                : decideOr(evidence, favoured, suppositions);
    }

    private Truth decideOr(Evidence evidence, Truth favoured, Suppositions suppositions) {
        Truth truth = decideInView(evidence, favoured);
        return truth == Truth.UNKNOWN ? Truth.of(suppositions.otherwise(key(evidence, favoured))) : truth;
    }

    private Truth decideInView(Evidence evidence, Truth favoured) {
        Evidence told = evidence.asTold();
        Truth truth = evaluate(elements(told), told, favoured);
        return wantsPapers(evidence) && favoured == Truth.TRUE
                ? truth.and(evaluate(elements(evidence.onPaperOnly()), told, favoured))
                : truth;
    }

    /** Only "at least one" says that something is at hand. */
    private boolean wantsPapers(Evidence evidence) {
        return !every && evidence.wantsPapers();
    }

    private Truth evaluate(@Nullable List<?> elements, Evidence evidence, Truth favoured) {
        if (elements == null) {
            return evidence.assumes(list.subject()) ? favoured : Truth.UNKNOWN;
        }
        Truth result = Truth.of(every);
        List<Evidence> each = evidence.insideEach(elements);
        for (int i = 0; i < each.size(); i++) {
            Truth truth = inside.evaluate(each.get(i), favoured);
            result = every ? result.and(truth) : result.or(truth);
        }
        return result;
    }

    Fact<?> list() {
        return list;
    }

    private @Nullable List<?> elements(Evidence evidence) {
        List<?> elements = list.read(evidence);
        return elements == null && evidence.isNotHeld(list) ? List.of() : elements;
    }

    /** {@inheritDoc} */
    @Override
    public Explanation explain(Evidence evidence, Truth favoured) {
        Evidence told = evidence.asTold();
        Explanation asTold = explain(told, told, favoured);
        Evidence papers = evidence.onPaperOnly();
        return wantsPapers(evidence) && favoured == Truth.TRUE && !Objects.equals(elements(told), elements(papers))
                ? Explanation.onPaper(asTold, explain(papers, told, favoured))
                : asTold;
    }

    private Explanation explain(Evidence listed, Evidence told, Truth favoured) {
        ConditionKind kind = every ? ConditionKind.EVERY : ConditionKind.SOME;
        List<Operand> operands = List.of(Operand.ofHeld(list, listed));
        List<?> elements = elements(listed);
        if (elements == null) {
            Truth truth = evaluate(elements, told, favoured);
            return Explanation.leaf(kind, truth, truth != Truth.UNKNOWN, operands, List.of());
        }
        List<Explanation> children = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            children.add(explainElement(i, told.inside(elements.get(i)), favoured));
        }
        return Explanation.joining(kind, every, operands, children);
    }

    private Explanation explainElement(int index, Evidence evidence, Truth favoured) {
        Explanation child = Explanation.of(inside, evidence, favoured);
        List<Figure> figures = List.of(new Figure("index", index));
        return Explanation.over(ConditionKind.ELEMENT, child.truth(), figures, child);
    }

    /** {@inheritDoc} */
    @Override
    public void facts(Consumer<Fact<?>> sink) {
        list.leaves(sink);
        inside.facts(sink);
    }

    /** {@inheritDoc} */
    @Override
    public void readings(Consumer<Reading> sink) {
        list.readings(sink);
        inside.readings(sink);
    }

    /** {@inheritDoc} */
    @Override
    public void missing(Evidence evidence, Consumer<Fact<?>> sink) {
        if (evaluate(evidence) == Truth.UNKNOWN) {
            missing(evidence.asTold(), evidence.asTold(), sink);
            if (wantsPapers(evidence)) {
                missing(evidence.onPaperOnly(), evidence.asTold(), sink);
            }
        }
    }

    private void missing(Evidence listed, Evidence told, Consumer<Fact<?>> sink) {
        List<?> elements = elements(listed);
        if (elements == null) {
            list.missing(listed, sink);
        } else if (evaluate(elements, told, Truth.TRUE) == Truth.UNKNOWN) {
            elements.forEach(element -> inside.missing(told.inside(element), sink));
        }
    }

    /** {@inheritDoc} */
    @Override
    public void atoms(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        sink.accept(new Occurrence(this, evidence, favoured, key(evidence, favoured)));
    }

    private String key(Evidence evidence, Truth favoured) {
        if (evidence.wantsPapers() && favoured == Truth.TRUE) {
            return text + " with papers";
        }
        return evidence.seesPapersOnly() ? text + " by papers" : text;
    }

    /** {@inheritDoc} */
    @Override
    public List<Set<Demand>> routes(Evidence evidence, Truth favoured, Truth wanted, Routes routes) {
        Occurrence occurrence = new Occurrence(this, evidence, favoured, key(evidence, favoured));
        return routes.single(occurrence, wanted);
    }

    /** {@inheritDoc} */
    @Override
    public void open(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        if (evaluate(evidence, favoured) == Truth.UNKNOWN) {
            atoms(evidence, favoured, sink);
        }
    }

    /** {@inheritDoc} */
    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        List<?> elements = elements(evidence);
        if (elements != null) {
            elements.forEach(element -> inside.turningDays(evidence.inside(element), sink));
        }
    }

    /** {@inheritDoc} */
    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        // The figures of single elements would be ambiguous in a message about the list.
    }

    /** Returns the canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
