/**
 * The ordered rules, with a fingerprint of their meaning.
 */
@NullMarked
package io.chukou.compliance.core.rulebook;

import org.jspecify.annotations.NullMarked;
