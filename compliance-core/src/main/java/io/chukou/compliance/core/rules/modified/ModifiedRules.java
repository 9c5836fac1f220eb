package io.chukou.compliance.core.rules.modified;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: modified.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModifiedRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private ModifiedRules() {}
}
