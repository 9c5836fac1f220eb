/**
 * The front door: ask whether a used vehicle may be exported from China.
 */
@NullMarked
package io.chukou.compliance.core;

import org.jspecify.annotations.NullMarked;
