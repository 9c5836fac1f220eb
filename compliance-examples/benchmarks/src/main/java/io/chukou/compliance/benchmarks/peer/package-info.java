/** Twenty rules of the standard rulebook, answered in several ways. */
@NullMarked
package io.chukou.compliance.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
