/** A forwarder's gate: takes consignments from a source, decides each of them once, and tells the operator why. */
@NullMarked
package io.chukou.compliance.gate;

import org.jspecify.annotations.NullMarked;
