/**
 * Dated and sourced tables of what goes out of date: scrapping limits, issuing bodies, names and identifiers of makers.
 *
 * <p>Each table comes with the library and can be replaced by the caller with a newer one. What a table does not hold
 * is unknown, never forbidden.
 */
@NullMarked
package io.chukou.compliance.core.table;

import org.jspecify.annotations.NullMarked;
