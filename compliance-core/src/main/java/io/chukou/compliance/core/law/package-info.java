/**
 * The law, filed by instrument: one class for each instrument, one constant for each clause.
 *
 * <p>A rule cites constants of this package. Gists are paraphrases in our own words, never the wording of the law.
 */
@NullMarked
package io.chukou.compliance.core.law;

import org.jspecify.annotations.NullMarked;
