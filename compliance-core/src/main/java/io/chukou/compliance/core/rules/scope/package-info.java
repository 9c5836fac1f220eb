/**
 * Rules about: scope.
 */
@NullMarked
package io.chukou.compliance.core.rules.scope;

import org.jspecify.annotations.NullMarked;
