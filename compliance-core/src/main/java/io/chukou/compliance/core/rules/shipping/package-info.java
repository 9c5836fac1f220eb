/**
 * Rules about the carriage of the vehicle out of the country: as dangerous goods or not, under which number, with which
 * papers, and with which battery.
 */
@NullMarked
package io.chukou.compliance.core.rules.shipping;

import org.jspecify.annotations.NullMarked;
