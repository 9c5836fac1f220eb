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

    /** What a rule says; empty if there is no such rule. */
    static Optional<Said> of(@Nullable Finding finding) {
        return Optional.ofNullable(finding).map(Said::new);
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
