/** How long a fresh JVM takes, and how large the library is. */
@NullMarked
package io.chukou.compliance.benchmarks.start;

import org.jspecify.annotations.NullMarked;
