package io.chukou.compliance.core.rules.licence;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: licence.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenceRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private LicenceRules() {}
}
