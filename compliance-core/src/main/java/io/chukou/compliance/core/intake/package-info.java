/**
 * Where data enters: strict JSON with clear errors, and the structural checks of the model's constraints.
 */
@NullMarked
package io.chukou.compliance.core.intake;

import org.jspecify.annotations.NullMarked;
