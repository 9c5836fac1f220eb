/**
 * Rules about: licence.
 */
@NullMarked
package io.chukou.compliance.core.rules.licence;

import org.jspecify.annotations.NullMarked;
