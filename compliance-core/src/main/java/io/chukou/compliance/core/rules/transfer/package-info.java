/**
 * Rules about: transfer.
 */
@NullMarked
package io.chukou.compliance.core.rules.transfer;

import org.jspecify.annotations.NullMarked;
