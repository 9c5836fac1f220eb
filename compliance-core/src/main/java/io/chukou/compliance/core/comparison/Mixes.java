package io.chukou.compliance.core.comparison;

import io.chukou.compliance.core.result.Assessment;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The answers for every mix of two situations. A mix is a set of the differences that are made; it is written as a number
 * whose bits stand for the differences. None made is before, all made is after.
 */
final class Mixes {
    private final List<Cause> differences;
    private final List<Assessment> answers;
    private final int all;

    Mixes(Set<Cause> differences, Function<? super Set<Cause>, Assessment> answer) {
        this.differences = List.copyOf(inOrder(differences));
        this.all = (1 << differences.size()) - 1;
        this.answers = IntStream.rangeClosed(0, all)
                .mapToObj(mix -> answer.apply(causes(mix)))
                .toList();
    }

    Assessment before() {
        return answers.get(0);
    }

    Assessment after() {
        return answers.get(all);
    }

    /** The members of the smallest groups that act on what is seen of an answer. */
    Set<Cause> causes(Function<Assessment, ?> view) {
        List<?> seen = answers.stream().map(view).toList();
        int causes = 0;
        for (int group = 1; group <= all; group++) {
            if (acts(group, seen) && !isJoinedBySmaller(group, seen)) {
                causes |= group;
            }
        }
        return causes(causes);
    }

    /** A group acts if making it alone, or undoing it alone, changes what is seen. */
    private boolean acts(int group, List<?> seen) {
        return !seen.get(group).equals(seen.get(0)) || !seen.get(all & ~group).equals(seen.get(all));
    }

    private boolean isJoinedBySmaller(int group, List<?> seen) {
        for (int part = (group - 1) & group; part > 0; part = (part - 1) & group) {
            if (acts(part, seen)) {
                return true;
            }
        }
        return false;
    }

    private Set<Cause> causes(int mix) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (int i = 0; i < differences.size(); i++) {
            if ((mix & 1 << i) != 0) {
                causes.add(differences.get(i));
            }
        }
        return Collections.unmodifiableSet(causes);
    }

    private static Set<Cause> inOrder(Set<Cause> causes) {
        return causes.isEmpty() ? Set.of() : EnumSet.copyOf(causes);
    }
}
