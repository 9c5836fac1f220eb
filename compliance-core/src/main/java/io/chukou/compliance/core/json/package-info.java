/**
 * The canonical JSON forms of answers: the same bytes on any thread, locale, zone or JDK.
 */
@NullMarked
package io.chukou.compliance.core.json;

import org.jspecify.annotations.NullMarked;
