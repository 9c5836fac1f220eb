/**
 * Rules about the papers of the licence application that the exporter writes, signs or holds: the form, the registration
 * certificate, the export contract and the declaration of conformity.
 */
@NullMarked
package io.chukou.compliance.core.rules.document;

import org.jspecify.annotations.NullMarked;
