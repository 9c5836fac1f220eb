package io.chukou.compliance.core.rules.document;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: document.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private DocumentRules() {}
}
