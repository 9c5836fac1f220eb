/** The pages for the operator, each made from the JSON of its record and from nothing else. */
@NullMarked
package io.chukou.compliance.gate.page;

import org.jspecify.annotations.NullMarked;
