/**
 * What is asked of a case: for which step of the law, for which day, what absence means and what the caller vouches for.
 */
@NullMarked
package io.chukou.compliance.core.question;

import org.jspecify.annotations.NullMarked;
