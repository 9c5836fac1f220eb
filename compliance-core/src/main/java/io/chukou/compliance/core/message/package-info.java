/**
 * Texts for people: titles, messages and remedies in English and Simplified Chinese, rendered only on request.
 */
@NullMarked
package io.chukou.compliance.core.message;

import org.jspecify.annotations.NullMarked;
