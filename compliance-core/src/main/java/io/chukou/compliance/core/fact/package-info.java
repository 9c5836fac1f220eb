/**
 * Facts: the named values that rules read from a case, with the paper that carries each and the subject it is about.
 */
@NullMarked
package io.chukou.compliance.core.fact;

import org.jspecify.annotations.NullMarked;
