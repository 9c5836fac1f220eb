/** Makes up listings of used vehicles that are realistic and reproducible. */
@NullMarked
package io.chukou.compliance.listings;

import org.jspecify.annotations.NullMarked;
