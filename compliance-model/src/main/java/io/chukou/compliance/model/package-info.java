/**
 * The immutable facts about the export of one used vehicle from China.
 *
 * <p>The model holds facts and nothing else: no rule, no clock, no input or output. Every fact may be absent, and absent
 * always means unknown, never no, zero or none.
 */
@NullMarked
package io.chukou.compliance.model;

import org.jspecify.annotations.NullMarked;
