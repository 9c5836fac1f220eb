package io.chukou.compliance.core.rules.transfer;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: transfer.
 *
 * <p>Immutable and thread-safe.
 */
public final class TransferRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private TransferRules() {}
}
