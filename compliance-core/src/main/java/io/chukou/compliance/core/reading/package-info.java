/**
 * Readings: named, cited interpretations where the text of the law leaves room, and the selection of one alternative each.
 */
@NullMarked
package io.chukou.compliance.core.reading;

import org.jspecify.annotations.NullMarked;
