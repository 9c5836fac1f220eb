/** The badge on a listing: what a shop may lift as it is. It needs nothing but the library. */
@NullMarked
package io.chukou.compliance.marketplace.badge;

import org.jspecify.annotations.NullMarked;
