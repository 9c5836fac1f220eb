/** The questions that a page asks a visitor, and what the answers change. */
@NullMarked
package io.chukou.compliance.marketplace.form;

import org.jspecify.annotations.NullMarked;
