/** Runs the measurements, and says what they mean. */
@NullMarked
package io.chukou.compliance.benchmarks.report;

import org.jspecify.annotations.NullMarked;
