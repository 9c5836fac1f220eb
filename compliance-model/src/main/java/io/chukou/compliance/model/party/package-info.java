/** The facts about the enterprise that exports. */
@NullMarked
package io.chukou.compliance.model.party;

import org.jspecify.annotations.NullMarked;
