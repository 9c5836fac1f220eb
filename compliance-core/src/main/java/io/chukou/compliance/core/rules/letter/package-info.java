/**
 * Rules about: letter.
 */
@NullMarked
package io.chukou.compliance.core.rules.letter;

import org.jspecify.annotations.NullMarked;
