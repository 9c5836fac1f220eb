/** Value types that every other type of the model is made of. */
@NullMarked
package io.chukou.compliance.model.value;

import org.jspecify.annotations.NullMarked;
