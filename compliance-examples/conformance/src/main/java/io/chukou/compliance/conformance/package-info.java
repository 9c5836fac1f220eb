/** Conformance vectors and their runner. */
@NullMarked
package io.chukou.compliance.conformance;

import org.jspecify.annotations.NullMarked;
