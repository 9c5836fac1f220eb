/**
 * Conditions: immutable trees over facts, answered in three-valued logic.
 *
 * <p>A condition is data. Its answer, the facts it reads, the facts it misses and its text all come from the one tree.
 */
@NullMarked
package io.chukou.compliance.core.condition;

import org.jspecify.annotations.NullMarked;
