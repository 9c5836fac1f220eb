package io.chukou.compliance.core.result;

import io.chukou.compliance.core.reading.Reading;

/**
 * A reading that the verdict depends on: if this alternative alone were selected in place of the one that holds, the verdict
 * would be another one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reading the reading
 * @param selected the name of the alternative that holds
 * @param alternative the name of the other alternative
 * @param verdict the verdict under the other alternative
 */
public record Dependence(Reading reading, String selected, String alternative, Verdict verdict) {}
