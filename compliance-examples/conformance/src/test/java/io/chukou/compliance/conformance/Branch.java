package io.chukou.compliance.conformance;

import java.util.Comparator;

/**
 * One thing that a leaf of a rule can do, or a reason for which a rule does not apply.
 *
 * @param rule the code of the rule
 * @param leaf where the leaf stands: the part of the rule, then the places below, then what it tests
 * @param what what it does there
 */
record Branch(String rule, String leaf, What what) implements Comparable<Branch> {

    enum What {
        /** The leaf holds. */
        TRUE,
        /** It does not hold. */
        FALSE,
        /** The facts do not tell. */
        UNKNOWN,
        /** It holds, and the answer of its part of the rule would be another one if it did not. */
        DECIDES_TRUE,
        /** It does not hold, and the answer of its part of the rule would be another one if it did. */
        DECIDES_FALSE
    }

    private static final Comparator<Branch> ORDER =
            Comparator.comparing(Branch::rule).thenComparing(Branch::leaf).thenComparing(Branch::what);

    @Override
    public int compareTo(Branch other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return rule + "\t" + leaf + "\t" + what;
    }
}
