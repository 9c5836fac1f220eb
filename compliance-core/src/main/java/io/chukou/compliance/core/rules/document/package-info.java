/**
 * Rules about: document.
 */
@NullMarked
package io.chukou.compliance.core.rules.document;

import org.jspecify.annotations.NullMarked;
