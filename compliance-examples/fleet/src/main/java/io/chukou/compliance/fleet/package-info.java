/** A whole inventory of used vehicles, assessed on Apache Spark. */
@NullMarked
package io.chukou.compliance.fleet;

import org.jspecify.annotations.NullMarked;
