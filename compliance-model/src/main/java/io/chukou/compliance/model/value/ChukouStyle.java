package io.chukou.compliance.model.value;

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
 * <p>The interface is the API and its implementation stays hidden. Redacted attributes print as {@code ***}.
 *
 * <p>It is dropped by the compiler, so that nobody who compiles against the model needs the generator's annotations.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        redactedMask = "***",
        defaults = @Value.Immutable(copy = false))
public @interface ChukouStyle {}
