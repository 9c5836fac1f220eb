/** The terms of an invented carrier, as an instrument and rules of their own, and one decision under them. */
@NullMarked
package io.chukou.compliance.carrier;

import org.jspecify.annotations.NullMarked;
