package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The beginning of consecutive days with one verdict.
 *
 * @param verdict the verdict
 * @param first the first of the days
 * @param before the findings of the day before; those of the same day where the timeline begins
 * @param findings the findings of the first day
 */
record Stretch(Verdict verdict, LocalDate first, List<Finding> before, List<Finding> findings) {}
