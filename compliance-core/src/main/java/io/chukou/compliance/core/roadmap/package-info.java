/**
 * The way of a vehicle out of the country as the law orders it: milestones, each with who acts, on which papers, and by when.
 */
@NullMarked
package io.chukou.compliance.core.roadmap;

import org.jspecify.annotations.NullMarked;
