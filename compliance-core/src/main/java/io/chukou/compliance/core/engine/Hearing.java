package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import java.util.List;

/**
 * What all rules said of a case.
 *
 * @param findings one finding for each rule, in rulebook order
 * @param verdict the verdict of three-valued logic; completions may still decide one that is open
 */
record Hearing(List<Finding> findings, Verdict verdict) {}
