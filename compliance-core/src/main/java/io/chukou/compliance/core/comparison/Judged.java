package io.chukou.compliance.core.comparison;

import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Verdict;

/** What of a verdict must differ for it to have changed. */
record Judged(Verdict verdict, boolean indicative) {

    static Judged of(Assessment assessment) {
        return new Judged(assessment.verdict(), assessment.isIndicative());
    }
}
