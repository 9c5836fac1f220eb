/** Reads cases one after the other, in constant memory, whatever the form of the input. */
@NullMarked
package io.chukou.compliance.cli.input;

import org.jspecify.annotations.NullMarked;
