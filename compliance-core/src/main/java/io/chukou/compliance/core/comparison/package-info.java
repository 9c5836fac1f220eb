/**
 * Two answers side by side: which findings differ, and which difference between the two situations made them differ.
 */
@NullMarked
package io.chukou.compliance.core.comparison;

import org.jspecify.annotations.NullMarked;
