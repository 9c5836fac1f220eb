/** Hostile bytes for every parser: what each may do with them, the seeds, and what runs the fuzzer. */
@NullMarked
package io.chukou.compliance.fuzz;

import org.jspecify.annotations.NullMarked;
