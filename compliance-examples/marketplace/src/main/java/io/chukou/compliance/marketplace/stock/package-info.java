/** What the shop has, in a database. */
@NullMarked
package io.chukou.compliance.marketplace.stock;

import org.jspecify.annotations.NullMarked;
