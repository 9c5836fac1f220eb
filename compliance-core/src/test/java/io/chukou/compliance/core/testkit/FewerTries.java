package io.chukou.compliance.core.testkit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Caps the tries of every property at the system property {@code chukou.tries}, if that is given.
 *
 * <p>Mutation testing gives it: a mutant that survives is run against every property that reaches it, and a law that takes a
 * thousand draws to fail is no match for some thousand mutants. The ordinary build does not give it and takes every try.
 */
public final class FewerTries implements AroundPropertyHook {
    private static final Integer MOST = Integer.getInteger("chukou.tries");

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (MOST != null) {
            int declared = context.attributes().tries().orElse(MOST);
            context.attributes().setTries(Math.min(declared, MOST));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
