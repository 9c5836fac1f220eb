package io.chukou.compliance.core.rules.letter;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: letter.
 *
 * <p>Immutable and thread-safe.
 */
public final class LetterRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private LetterRules() {}
}
