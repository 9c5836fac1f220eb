package io.chukou.compliance.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers undecided rules that wait for the same unknowns. */
final class Clustering {
    /** How many combinations of answers are tried for rules that hang together. */
    static final int MOST_COMBINATIONS = 32;

    private final Atoms atoms;
    private final Map<Unknown, Integer> uses = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    Clustering(List<Judge> undecided, Atoms atoms) {
        this.atoms = atoms;
        List<Set<Unknown>> unknowns = undecided.stream().map(this::count).toList();
        for (int i = 0; i < undecided.size(); i++) {
            add(undecided.get(i), unknowns.get(i));
        }
    }

    /** Counts the conditions that wait for each unknown, also within one rule. */
    private Set<Unknown> count(Judge rule) {
        Set<Unknown> all = new LinkedHashSet<>();
        for (Atom open : atoms.open(rule)) {
            for (Unknown unknown : open.unknowns()) {
                uses.merge(unknown, 1, Integer::sum);
                all.add(unknown);
            }
        }
        return all;
    }

    private void add(Judge rule, Set<Unknown> unknowns) {
        Group group = new Group(new ArrayList<>(), new LinkedHashSet<>());
        unknowns.stream().filter(unknown -> uses.getOrDefault(unknown, 0) > 1).forEach(group.shared()::add);
        List<Group> touching =
                groups.stream().filter(other -> other.sharesWith(group)).toList();
        touching.forEach(group::absorb);
        group.rules().add(rule);
        groups.removeAll(touching);
        groups.add(group);
    }

    List<Cluster> clusters() {
        return groups.stream()
                .map(group -> new Cluster(group.rules(), few(group.shared()), atoms))
                .toList();
    }

    /** As many of the unknowns as can be tried within the bound, those with few answers first. */
    private static List<Unknown> few(Set<Unknown> unknowns) {
        List<Unknown> few = new ArrayList<>();
        int combinations = 1;
        for (Unknown unknown :
                unknowns.stream().sorted(Comparator.comparingInt(Unknown::size)).toList()) {
            if (combinations * unknown.size() <= MOST_COMBINATIONS) {
                combinations *= unknown.size();
                few.add(unknown);
            }
        }
        return few;
    }

    private record Group(List<Judge> rules, Set<Unknown> shared) {
        boolean sharesWith(Group other) {
            return other.shared.stream().anyMatch(shared::contains);
        }

        void absorb(Group other) {
            rules.addAll(other.rules);
            shared.addAll(other.shared);
        }
    }
}
