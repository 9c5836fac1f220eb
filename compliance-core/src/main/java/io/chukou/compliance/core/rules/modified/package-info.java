/**
 * Rules about: modified.
 */
@NullMarked
package io.chukou.compliance.core.rules.modified;

import org.jspecify.annotations.NullMarked;
