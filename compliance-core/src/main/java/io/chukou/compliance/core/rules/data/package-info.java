/**
 * Rules about data that must fit together: dates in a possible order, and one vehicle on all papers.
 */
@NullMarked
package io.chukou.compliance.core.rules.data;

import org.jspecify.annotations.NullMarked;
