/**
 * What a question is answered with: the verdict, one finding per rule, and what is missing.
 */
@NullMarked
package io.chukou.compliance.core.result;

import org.jspecify.annotations.NullMarked;
