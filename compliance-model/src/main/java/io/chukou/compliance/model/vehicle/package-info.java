/** The facts about the vehicle itself: what it is, how it was used, and its legal state. */
@NullMarked
package io.chukou.compliance.model.vehicle;

import org.jspecify.annotations.NullMarked;
