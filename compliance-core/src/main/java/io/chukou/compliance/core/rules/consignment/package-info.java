/** Rules on a consignment as a whole: one application, one licence, one clearance. */
@NullMarked
package io.chukou.compliance.core.rules.consignment;

import org.jspecify.annotations.NullMarked;
