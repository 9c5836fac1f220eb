package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A condition holds by what is on paper. What somebody only declares can make it fail, never hold.
 *
 * <p>It asks so much only where a duty has to be met. Where it decides whether a duty exists, and under a negation, what
 * is declared counts like anything else.
 *
 * <p>Immutable and thread-safe.
 */
public final class OnPaper extends Condition {
    private final Condition part;

    OnPaper(Condition part) {
        this.part = part;
    }

    Condition part() {
        return part;
    }

    @Override
    Truth decide(Evidence plain) {
        return part.decide(plain);
    }

    /** {@inheritDoc} */
    @Override
    public Truth evaluate(Evidence evidence, Truth favoured) {
        Truth told = part.evaluate(evidence.asTold(), favoured);
        if (!evidence.wantsPapers() || favoured == Truth.FALSE) {
            return told;
        }
        return told.and(part.evaluate(evidence.onPaperOnly(), favoured));
    }

    /** {@inheritDoc} */
    @Override
    public Explanation explain(Evidence evidence, Truth favoured) {
        Explanation told = Explanation.of(part, evidence.asTold(), favoured);
        return evidence.wantsPapers() && favoured == Truth.TRUE
                ? Explanation.onPaper(told, Explanation.of(part, evidence.onPaperOnly(), favoured))
                : Explanation.over(ConditionKind.ON_PAPER, told.truth(), List.of(), told);
    }

    /** {@inheritDoc} */
    @Override
    public void facts(Consumer<Fact<?>> sink) {
        part.facts(sink);
    }

    /** {@inheritDoc} */
    @Override
    public void readings(Consumer<Reading> sink) {
        part.readings(sink);
    }

    /** {@inheritDoc} */
    @Override
    public void missing(Evidence evidence, Consumer<Fact<?>> sink) {
        if (evaluate(evidence) == Truth.UNKNOWN) {
            part.missing(evidence.asTold(), sink);
            if (evidence.wantsPapers()) {
                part.missing(evidence.onPaperOnly(), sink);
            }
        }
    }

    /** {@inheritDoc} */
    @Override
    public void atoms(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        part.atoms(evidence.asTold(), favoured, sink);
        if (evidence.wantsPapers() && favoured == Truth.TRUE) {
            part.atoms(evidence.onPaperOnly(), favoured, sink);
        }
    }

    /** {@inheritDoc} */
    @Override
    public List<Set<Demand>> routes(Evidence evidence, Truth favoured, Truth wanted, Routes routes) {
        List<Set<Demand>> told = part.routes(evidence.asTold(), favoured, wanted, routes);
        if (!evidence.wantsPapers() || favoured == Truth.FALSE) {
            return told;
        }
        List<Set<Demand>> onPaper = part.routes(evidence.onPaperOnly(), favoured, wanted, routes);
        return wanted == Truth.TRUE ? routes.both(told, onPaper) : routes.either(told, onPaper);
    }

    /** {@inheritDoc} */
    @Override
    public void open(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        if (evaluate(evidence, favoured) == Truth.UNKNOWN) {
            part.open(evidence.asTold(), favoured, sink);
            if (evidence.wantsPapers() && favoured == Truth.TRUE) {
                part.open(evidence.onPaperOnly(), favoured, sink);
            }
        }
    }

    /** {@inheritDoc} */
    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        part.turningDays(evidence, sink);
        part.turningDays(evidence.onPaperOnly(), sink);
    }

    /** {@inheritDoc} */
    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        part.figures(evidence, sink);
    }

    /** Returns the canonical text. */
    @Override
    public String toString() {
        return "onPaper(" + part + ")";
    }
}
