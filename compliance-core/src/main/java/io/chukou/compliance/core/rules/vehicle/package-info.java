/**
 * Rules about the vehicle itself: the ten kinds of vehicle that may not be exported (2024 No. 6, section 6), except the
 * failed inspection, which is a rule about inspection.
 */
@NullMarked
package io.chukou.compliance.core.rules.vehicle;

import org.jspecify.annotations.NullMarked;
