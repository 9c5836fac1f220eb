package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import java.util.List;

/**
 * Why a condition has its answer: the tree of the condition with the values that were used.
 *
 * <p>A node with nodes below has the answer that follows from theirs. Those that decide it are the ones with the same
 * answer: "all" fails by those that fail, "one" holds by those that hold, and what is unknown is so by what is unknown
 * below. The deciding nodes alone give the same answer. A negation is decided by the one node below it. A node without
 * nodes below is a leaf: it names the facts that it looked at.
 *
 * <p>Every node is explained, also those that an answer did not have to wait for.
 *
 * <p>Immutable and thread-safe.
 */
public final class Explanation {
    private final ConditionKind kind;
    private final Truth truth;
    private final boolean assumed;
    private final List<Operand> operands;
    private final List<Figure> figures;
    private final List<Explanation> children;
    private final List<Explanation> deciding;

    private Explanation(
            ConditionKind kind,
            Truth truth,
            boolean assumed,
            List<Operand> operands,
            List<Figure> figures,
            List<Explanation> children,
            List<Explanation> deciding) {
        this.kind = kind;
        this.truth = truth;
        this.assumed = assumed;
        this.operands = List.copyOf(operands);
        this.figures = List.copyOf(figures);
        this.children = List.copyOf(children);
        this.deciding = List.copyOf(deciding);
    }

    /**
     * Explains a leaf.
     *
     * @param kind what it tests
     * @param truth its answer
     * @param assumed whether the answer is only assumed
     * @param operands what it looked at
     * @param figures its figures
     * @return the node
     */
    public static Explanation leaf(
            ConditionKind kind, Truth truth, boolean assumed, List<Operand> operands, List<Figure> figures) {
        return new Explanation(kind, truth, assumed, operands, figures, List.of(), List.of());
    }

    /** Explains a condition; a test that fails to run becomes a leaf that says so, wherever it stands in the tree. */
    static Explanation of(Condition condition, Evidence evidence, Truth favoured) {
        try {
            return condition.explain(evidence, favoured);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            Figure failure = new Figure("fault", e.getClass().getName());
            return leaf(ConditionKind.FAULT, Truth.UNKNOWN, false, List.of(), List.of(failure));
        }
    }

    /** Explains a node by the one below it, whose answer it has, or the opposite one. */
    static Explanation over(ConditionKind kind, Truth truth, List<Figure> figures, Explanation child) {
        return new Explanation(kind, truth, child.assumed, List.of(), figures, List.of(child), List.of(child));
    }

    /** Explains a duty that has to be met both as it is told and by what is on paper. */
    static Explanation onPaper(Explanation told, Explanation papers) {
        return joining(
                ConditionKind.ON_PAPER,
                true,
                List.of(),
                List.of(
                        over(ConditionKind.AS_TOLD, told.truth, List.of(), told),
                        over(ConditionKind.BY_PAPERS, papers.truth, List.of(), papers)));
    }

    /**
     * Explains a node that holds if all, or one, of the nodes below hold.
     *
     * <p>If one of them is enough for the answer, one that is known beats those that are assumed.
     */
    static Explanation joining(ConditionKind kind, boolean all, List<Operand> operands, List<Explanation> children) {
        Truth enough = Truth.of(!all);
        Truth truth = children.stream().map(Explanation::truth).reduce(enough.not(), all ? Truth::and : Truth::or);
        List<Explanation> same =
                children.stream().filter(child -> child.truth == truth).toList();
        List<Explanation> known = same.stream().filter(child -> !child.assumed).toList();
        List<Explanation> deciding = truth == enough && !known.isEmpty() ? known : same;
        boolean assumed = deciding.stream().anyMatch(Explanation::isAssumed);
        return new Explanation(kind, truth, assumed, operands, List.of(), children, deciding);
    }

    /**
     * Returns what the node tests.
     *
     * @return the kind
     */
    public ConditionKind kind() {
        return kind;
    }

    /**
     * Returns the answer of the node.
     *
     * @return TRUE, FALSE or UNKNOWN; with assumptions if {@link #isAssumed()} says so
     */
    public Truth truth() {
        return truth;
    }

    /**
     * Says whether the answer would be UNKNOWN without what the caller vouches for.
     *
     * @return true if the answer rests on an assumption
     */
    public boolean isAssumed() {
        return assumed;
    }

    /**
     * Returns what the node itself looks at.
     *
     * @return the facts and days in the order of the condition; empty if it only joins the nodes below
     */
    public List<Operand> operands() {
        return operands;
    }

    /**
     * Returns the figures of the node, such as bounds and numbers of days.
     *
     * @return the figures, in a fixed order for each kind
     */
    public List<Figure> figures() {
        return figures;
    }

    /**
     * Returns the nodes below.
     *
     * @return the parts of a condition, or one node for each element of a list, in order; empty for a leaf
     */
    public List<Explanation> children() {
        return children;
    }

    /**
     * Returns the nodes below that decide the answer.
     *
     * @return some or all of the children, in order; empty for a leaf
     */
    public List<Explanation> deciding() {
        return deciding;
    }

    /**
     * Says whether a test in this tree failed to run.
     *
     * @return true if a FAULT stands here or below
     */
    public boolean hasFault() {
        return kind == ConditionKind.FAULT || children.stream().anyMatch(Explanation::hasFault);
    }

    /** Returns kind and answer, such as {@code ALL FALSE}. */
    @Override
    public String toString() {
        return kind + " " + truth;
    }
}
