/**
 * Rules about: exporter.
 */
@NullMarked
package io.chukou.compliance.core.rules.exporter;

import org.jspecify.annotations.NullMarked;
