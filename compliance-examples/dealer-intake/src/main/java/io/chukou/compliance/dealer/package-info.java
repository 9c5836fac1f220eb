/** A dealer's intake: from the stock list in the dealer's own words to an advice before purchase. */
@NullMarked
package io.chukou.compliance.dealer;

import org.jspecify.annotations.NullMarked;
