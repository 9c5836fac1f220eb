/**
 * Rules about: inspection.
 */
@NullMarked
package io.chukou.compliance.core.rules.inspection;

import org.jspecify.annotations.NullMarked;
