/** What the templates of the pages show. */
@NullMarked
package io.chukou.compliance.marketplace.page;

import org.jspecify.annotations.NullMarked;
