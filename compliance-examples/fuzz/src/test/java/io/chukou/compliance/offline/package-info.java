/** Proves that nothing outside the process is touched while a case is assessed: in a process in which that is denied. */
@NullMarked
package io.chukou.compliance.offline;

import org.jspecify.annotations.NullMarked;
