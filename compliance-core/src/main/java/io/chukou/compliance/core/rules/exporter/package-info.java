/**
 * Who may export: an enterprise that is qualified, filed, and in good standing with the authority.
 */
@NullMarked
package io.chukou.compliance.core.rules.exporter;

import org.jspecify.annotations.NullMarked;
