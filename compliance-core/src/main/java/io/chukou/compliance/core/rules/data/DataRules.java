package io.chukou.compliance.core.rules.data;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: data.
 *
 * <p>Immutable and thread-safe.
 */
public final class DataRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private DataRules() {}
}
