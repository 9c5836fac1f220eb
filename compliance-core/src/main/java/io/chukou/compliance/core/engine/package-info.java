/**
 * Walks the rules of a rulebook over a case and draws the verdict.
 */
@NullMarked
package io.chukou.compliance.core.engine;

import org.jspecify.annotations.NullMarked;
