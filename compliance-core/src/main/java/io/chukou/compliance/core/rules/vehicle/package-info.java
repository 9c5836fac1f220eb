/**
 * Rules about: vehicle.
 */
@NullMarked
package io.chukou.compliance.core.rules.vehicle;

import org.jspecify.annotations.NullMarked;
