package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Fact;
import java.util.Set;

/**
 * Where one undecided rule stands under some suppositions.
 *
 * @param bounds the bounds that it sets to the verdict
 * @param open the single conditions that keep it open
 * @param missing the facts that they wait for
 */
record Standing(Bounds bounds, Set<Atom> open, Set<Fact<?>> missing) {}
