package io.chukou.compliance.core.rules.inspection;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: inspection.
 *
 * <p>Immutable and thread-safe.
 */
public final class InspectionRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private InspectionRules() {}
}
