package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The single conditions of some undecided rules, and how the rules stand when their answers are given. */
final class Atoms {
    private final Evidence evidence;
    private final DayRange step;
    private final Map<String, Atom> byKey = new HashMap<>();
    private final Map<Judge, Set<Atom>> ofRule = new HashMap<>();
    private final Map<String, Optional<Boolean>> answers = new HashMap<>();
    private final Evidence asKnown;

    Atoms(List<Judge> rules, Evidence evidence, DayRange step) {
        this.evidence = evidence;
        this.step = step;
        rules.forEach(this::add);
        this.asKnown = evidence.supposing(evidence.suppositions().with(answers));
    }

    private void add(Judge rule) {
        Set<Atom> atoms = new LinkedHashSet<>();
        rule.atoms(evidence, occurrence -> {
            Atom atom = byKey.computeIfAbsent(occurrence.key(), key -> new Atom(occurrence));
            answers.put(atom.key(), atom.answer(List.of(), List.of()));
            atoms.add(atom);
        });
        ofRule.put(rule, atoms);
    }

    /** The evidence with the answers of all conditions as far as they are known. */
    Evidence asKnown() {
        return asKnown;
    }

    /** The evidence for one rule when unknowns are answered. */
    Evidence supposing(Judge rule, List<Unknown> unknowns, List<Object> given) {
        if (unknowns.isEmpty()) {
            return asKnown;
        }
        Map<String, Optional<Boolean>> more = new HashMap<>();
        for (Atom atom : atoms(rule)) {
            if (!atom.missing().isEmpty()) {
                more.put(atom.key(), atom.answer(unknowns, given));
            }
        }
        return asKnown.supposing(asKnown.suppositions().with(more));
    }

    /** Says whether a condition of a rule waits for an unknown. */
    boolean waitFor(Judge rule, Unknown unknown) {
        return atoms(rule).stream().anyMatch(atom -> atom.unknowns().contains(unknown));
    }

    private Set<Atom> atoms(Judge rule) {
        return Objects.requireNonNull(ofRule.get(rule));
    }

    Standing standing(Judge rule, Evidence supposed) {
        Bounds bounds = rule.bounds(supposed, step);
        if (!bounds.isOpen()) {
            return new Standing(bounds, Set.of(), Set.of());
        }
        Set<Atom> open = new LinkedHashSet<>();
        open(rule, supposed, open::add);
        Set<Fact<?>> missing = new LinkedHashSet<>();
        rule.missingForForce(supposed, step, missing::add);
        open.forEach(atom -> missing.addAll(atom.missing()));
        return new Standing(bounds(bounds, open, missing), open, missing);
    }

    /** A condition that waits for an entry of a table stays open whatever the case says. */
    private static Bounds bounds(Bounds open, Set<Atom> atoms, Set<Fact<?>> missing) {
        if (missing.isEmpty()) {
            return Bounds.NEVER_SETTLED;
        }
        return atoms.stream().anyMatch(atom -> atom.missing().isEmpty()) ? open.orNeverSettled() : open;
    }

    /** Passes on the conditions that keep a rule open, one for each place where it stands. */
    List<Atom> open(Judge rule) {
        List<Atom> open = new ArrayList<>();
        open(rule, asKnown, open::add);
        return open;
    }

    private void open(Judge rule, Evidence supposed, Consumer<Atom> sink) {
        rule.open(supposed, occurrence -> sink.accept(Objects.requireNonNull(byKey.get(occurrence.key()))));
    }
}
