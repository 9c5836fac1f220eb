package io.chukou.compliance.core.rules.exporter;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: exporter.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExporterRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private ExporterRules() {}
}
