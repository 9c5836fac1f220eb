package io.chukou.compliance.core.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule of a cluster: it looks only at those shared unknowns that it waits for, and stands the same for the same answers. */
final class Member {
    private final Judge rule;
    private final Atoms atoms;
    private final List<Unknown> own = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<List<Object>, Standing> standings = new HashMap<>();

    Member(Judge rule, List<Unknown> shared, Atoms atoms) {
        this.rule = rule;
        this.atoms = atoms;
        for (int i = 0; i < shared.size(); i++) {
            if (atoms.waitFor(rule, shared.get(i))) {
                own.add(shared.get(i));
                places.add(i);
            }
        }
    }

    /** Where the rule stands when all shared unknowns are answered. */
    Standing standing(List<Object> answers) {
        List<Object> ofOwn = places.stream().map(answers::get).toList();
        return standings.computeIfAbsent(ofOwn, given -> atoms.standing(rule, atoms.supposing(rule, own, given)));
    }
}
