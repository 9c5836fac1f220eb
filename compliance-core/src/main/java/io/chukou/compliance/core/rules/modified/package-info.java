/**
 * What is asked of a vehicle that is exported as a modified one: a real modification, a listing and a certification.
 */
@NullMarked
package io.chukou.compliance.core.rules.modified;

import org.jspecify.annotations.NullMarked;
