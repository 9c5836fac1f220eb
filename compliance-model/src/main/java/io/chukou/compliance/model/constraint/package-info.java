/**
 * Constraints of Jakarta Validation for anybody's beans, on texts that are meant to become value types of this library.
 *
 * <p>A text that satisfies a constraint becomes a value type without the irregularity that the constraint speaks of. The model's
 * own types do not carry them: what is irregular is kept there and judged by rules.
 */
@NullMarked
package io.chukou.compliance.model.constraint;

import org.jspecify.annotations.NullMarked;
