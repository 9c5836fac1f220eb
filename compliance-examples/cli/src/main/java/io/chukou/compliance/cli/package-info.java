/** The command line of the library. */
@NullMarked
package io.chukou.compliance.cli;

import org.jspecify.annotations.NullMarked;
