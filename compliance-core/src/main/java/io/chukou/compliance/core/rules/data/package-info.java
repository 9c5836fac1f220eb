/**
 * Rules about: data.
 */
@NullMarked
package io.chukou.compliance.core.rules.data;

import org.jspecify.annotations.NullMarked;
