/**
 * Rules about the maker's after-sales confirmation letter (售后维修服务确认书) that a near-new vehicle needs.
 */
@NullMarked
package io.chukou.compliance.core.rules.letter;

import org.jspecify.annotations.NullMarked;
