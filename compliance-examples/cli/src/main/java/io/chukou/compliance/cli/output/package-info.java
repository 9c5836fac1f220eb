/** Writes assessments for people and for programs. */
@NullMarked
package io.chukou.compliance.cli.output;

import org.jspecify.annotations.NullMarked;
