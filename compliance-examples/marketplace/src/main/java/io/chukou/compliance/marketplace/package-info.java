/** The shop: it takes in listings, keeps their badges fresh, and answers requests. */
@NullMarked
package io.chukou.compliance.marketplace;

import org.jspecify.annotations.NullMarked;
