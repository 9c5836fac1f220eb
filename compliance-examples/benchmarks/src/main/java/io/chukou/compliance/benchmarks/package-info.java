/** Measures what the library costs, alone and next to others. */
@NullMarked
package io.chukou.compliance.benchmarks;

import org.jspecify.annotations.NullMarked;
