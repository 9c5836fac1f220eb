/**
 * Rules about the declaration to customs, the licence it is made under, and the commodity code.
 */
@NullMarked
package io.chukou.compliance.core.rules.customs;

import org.jspecify.annotations.NullMarked;
