package io.chukou.compliance.core.rules.document;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules about the papers of the licence application (2024 No. 6, section 5) and about the body that they are handed to.
 *
 * <p>Only the rule that a paper is at hand asks for the paper; a rule about its content applies to a paper that is at
 * hand. An empty field of a form that is at hand is a defect of the form if the file is complete.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = Stream.of(
                    ApplicationFormRules.ALL, AttachedPaperRules.ALL, IssuingBodyRules.ALL)
            .flatMap(List::stream)
            .toList();

    private DocumentRules() {}
}
