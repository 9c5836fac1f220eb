package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Demand;
import io.chukou.compliance.core.condition.Routes;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Suppositions;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Searches, for one day, the least sets of changes that lead to a verdict.
 *
 * <p>Every way must put right each rule that stands against it. The search takes the rule with the fewest ways to do so, tries
 * each, and goes on from there. What can be done in one way only is done at once.
 */
final class WaySearch {
    /** How many ways are kept to put one rule right. */
    private static final int MOST_ROUTES_OF_A_RULE = 32;

    private final Engine engine;
    private final Evidence evidence;
    private final LocalDate day;
    private final Verdict target;
    private final StepKeys keys;
    private final List<Route> found;
    private int rest;
    private boolean complete = true;

    /**
     * Makes a search.
     *
     * @param found the ways of earlier days, to which those of this day are added unless they ask for no less
     * @param most how many situations are looked at
     */
    WaySearch(Engine engine, Evidence evidence, Verdict target, StepKeys keys, List<Route> found, int most) {
        this.engine = engine;
        this.evidence = evidence;
        this.day = evidence.question().asOf();
        this.target = target;
        this.keys = keys;
        this.found = found;
        this.rest = most;
    }

    /** Searches; false if more situations would have had to be looked at. */
    boolean run() {
        search(List.of());
        return complete;
    }

    private void search(List<Move> moves) {
        Set<StepKey> touched = keys.of(moves);
        if (found.stream().anyMatch(route -> touched.containsAll(route.keys()))) {
            return;
        }
        if (rest == 0) {
            complete = false;
            return;
        }
        rest--;
        Evidence supposed = evidence.supposing(apply(moves));
        List<Finding> findings = engine.findings(supposed);
        if (engine.verdict(supposed, findings) == target) {
            record(moves);
        } else {
            goOn(moves, options(supposed, findings));
        }
    }

    static Suppositions apply(List<Move> moves) {
        Suppositions supposed = Suppositions.NONE;
        for (Move move : moves) {
            supposed = move.apply(supposed);
        }
        return supposed;
    }

    /** No rule can be put right if there are no options for one of them. */
    private void goOn(List<Move> moves, List<List<List<Move>>> options) {
        if (options.isEmpty() || options.stream().anyMatch(List::isEmpty)) {
            return;
        }
        List<Move> forced = new ArrayList<>();
        options.stream().filter(ways -> ways.size() == 1).forEach(ways -> addUnlessClashing(forced, ways.get(0)));
        if (!forced.isEmpty()) {
            search(Stream.concat(moves.stream(), forced.stream()).toList());
            return;
        }
        List<List<Move>> fewest = options.get(0);
        for (List<List<Move>> ways : options) {
            fewest = ways.size() < fewest.size() ? ways : fewest;
        }
        for (List<Move> way : fewest) {
            List<Move> next = new ArrayList<>(moves);
            next.addAll(way);
            search(next);
        }
    }

    /** A second rule that forces other values of the same fact must first look at what the first one has left. */
    private static void addUnlessClashing(List<Move> forced, List<Move> way) {
        boolean clashes = forced.stream().anyMatch(one -> way.stream().anyMatch(other -> one.clashesWith(other)));
        if (!clashes) {
            forced.addAll(way);
        }
    }

    /** For each rule that stands against the target, the ways to put it right. */
    private List<List<List<Move>>> options(Evidence supposed, List<Finding> findings) {
        List<List<List<Move>>> options = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (standsAgainst(findings.get(i))) {
                options.add(waysFor(engine.judges()[i], supposed));
            }
        }
        return options;
    }

    private boolean standsAgainst(Finding finding) {
        Bounds bounds = Bounds.against(finding.rule().consequence());
        return switch (Tally.weight(finding)) {
            case NONE -> false;
            case OPEN -> true;
            case AGAINST -> Bounds.isWorse(bounds.best(), target);
        };
    }

    private List<List<Move>> waysFor(Judge judge, Evidence supposed) {
        Routes routes = new Routes(demand -> !Moves.of(demand).isEmpty(), MOST_ROUTES_OF_A_RULE);
        List<Set<Demand>> demands = judge.routes(supposed, routes, target == Verdict.REFERRED);
        complete &= !routes.isTruncated();
        List<List<Move>> ways = new ArrayList<>();
        demands.forEach(all -> ways.addAll(moves(judge, all)));
        return ways;
    }

    /** One change for each demand, in every combination. */
    private static List<List<Move>> moves(Judge judge, Set<Demand> demands) {
        List<List<Move>> combinations = List.of(List.of());
        for (Demand demand : demands) {
            List<List<Move>> longer = new ArrayList<>();
            for (List<Move> before : combinations) {
                for (Move move : Moves.of(demand)) {
                    List<Move> more = new ArrayList<>(before);
                    more.add(move.serving(judge.rule()));
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    /** Keeps a way without the steps that turned out not to be needed, in the place of those that ask for more. */
    private void record(List<Move> moves) {
        List<Move> least = moves;
        for (StepKey key : keys.of(moves)) {
            List<Move> less = keys.without(key, least);
            if (leadsToTarget(less)) {
                least = less;
            }
        }
        Set<StepKey> touched = keys.of(least);
        if (found.stream().noneMatch(route -> touched.containsAll(route.keys()))) {
            found.removeIf(route -> route.day().equals(day) && route.keys().containsAll(touched));
            found.add(new Route(day, least, touched, target));
        }
    }

    private boolean leadsToTarget(List<Move> moves) {
        Evidence supposed = evidence.supposing(apply(moves));
        return engine.verdict(supposed, engine.findings(supposed)) == target;
    }
}
