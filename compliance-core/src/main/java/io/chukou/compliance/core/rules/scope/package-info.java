/**
 * What the regime for used vehicles covers: registered automobiles and trailers that leave the customs territory.
 */
@NullMarked
package io.chukou.compliance.core.rules.scope;

import org.jspecify.annotations.NullMarked;
