package io.chukou.compliance.core.rules.scope;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: scope.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScopeRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private ScopeRules() {}
}
