package io.chukou.compliance.model.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Marks a type of the model whose implementation is generated in the one style of this library.
 *
 * <p>The interface is the API and its implementation stays hidden. Redacted attributes print as {@code ***}. An absent
 * attribute is left out of the JSON form instead of being written as {@code null}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Style(
        get = {"get*", "is*"},
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        redactedMask = "***",
        defaults = @Value.Immutable(copy = false))
public @interface ChukouStyle {}
