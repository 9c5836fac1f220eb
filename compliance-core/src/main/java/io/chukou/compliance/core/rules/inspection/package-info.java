/**
 * Rules about the inspection by a third party: its report, the standard it follows, and what the inspection body vouches
 * for.
 */
@NullMarked
package io.chukou.compliance.core.rules.inspection;

import org.jspecify.annotations.NullMarked;
