/**
 * Rules as values: one duty each, with its clauses, stages, consequence and conditions.
 */
@NullMarked
package io.chukou.compliance.core.rule;

import org.jspecify.annotations.NullMarked;
