/** What the exporter owes after the vehicle has left: deregistration, no return, repair, parts and traceability. */
@NullMarked
package io.chukou.compliance.core.rules.aftercare;

import org.jspecify.annotations.NullMarked;
