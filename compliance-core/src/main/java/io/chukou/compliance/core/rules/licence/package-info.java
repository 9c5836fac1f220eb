/**
 * Rules on the duty to hold an export licence at all.
 */
@NullMarked
package io.chukou.compliance.core.rules.licence;

import org.jspecify.annotations.NullMarked;
