/**
 * Rules about the transfer registration (转让登记): what the traffic police ask before they register the exporter as
 * owner, and what the annotation 转让待出口 and the temporary plate must be when the licence is applied for.
 */
@NullMarked
package io.chukou.compliance.core.rules.transfer;

import org.jspecify.annotations.NullMarked;
