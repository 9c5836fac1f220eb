/** The cases that every measurement works on. */
@NullMarked
package io.chukou.compliance.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
