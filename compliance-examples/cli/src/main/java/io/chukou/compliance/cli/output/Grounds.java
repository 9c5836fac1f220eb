package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Consequence;
import java.util.List;

/** The findings that a verdict rests on. */
final class Grounds {
    private Grounds() {}

    static List<Finding> of(Assessment assessment) {
        return switch (assessment.verdict()) {
            case OUT_OF_SCOPE -> violated(assessment, Consequence.OUT_OF_SCOPE);
            case BLOCKED -> violated(assessment, Consequence.BLOCK);
            case REFERRED -> violated(assessment, Consequence.REFER);
            case UNDETERMINED ->
                assessment.findings().stream().filter(Grounds::isOpen).toList();
            case PERMITTED -> List.of();
        };
    }

    static List<Finding> violated(Assessment assessment, Consequence consequence) {
        return assessment.findings().stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED && f.rule().consequence() == consequence)
                .toList();
    }

    private static boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.FAULT
                || (finding.outcome() == Outcome.CANNOT_TELL
                        && finding.rule().consequence().bearsOnVerdict());
    }
}
