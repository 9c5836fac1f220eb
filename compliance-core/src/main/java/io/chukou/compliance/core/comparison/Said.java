package io.chukou.compliance.core.comparison;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a finding must differ for it to have changed. Figures are left out: that a day count went from 100 to 101 is no
 * news while the rule says the same.
 */
record Said(Outcome outcome, boolean indicative, Optional<Reason> reason, Set<String> missing) {

    /** Says whether two rules, or no rule, say the same. Most findings of one rulebook are the same objects. */
    static boolean isSame(@Nullable Finding before, @Nullable Finding after) {
        if (before == null || after == null || before == after) {
            return before == after;
        }
        return new Said(before).equals(new Said(after));
    }

    /** What the rule with a code says in an answer. */
    static Optional<Said> in(Assessment answer, String code) {
        return answer.finding(code).map(Said::new);
    }

    private Said(Finding finding) {
        this(
                finding.outcome(),
                finding.isIndicative(),
                finding.reason(),
                finding.missing().stream().map(Fact::path).collect(Collectors.toUnmodifiableSet()));
    }
}
