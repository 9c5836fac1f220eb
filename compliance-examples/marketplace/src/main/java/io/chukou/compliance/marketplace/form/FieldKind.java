package io.chukou.compliance.marketplace.form;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a fact is asked for.
 *
 * <p>Immutable and thread-safe.
 */
public enum FieldKind {
    /** One of a few values. */
    CHOICE,
    /** A day. */
    DATE,
    /** A whole number. */
    NUMBER,
    /** A text. */
    TEXT,
    /** A list, of which a visitor can only say that it is empty. */
    LIST;

    /**
     * Says how a fact is asked for.
     *
     * @param fact the fact
     * @return the kind; empty for a whole paper, for what a paper in a list says, and for what is computed
     */
    public static Optional<FieldKind> of(Fact<?> fact) {
        if (fact.isDerived() || fact.path().contains("[]")) {
            return Optional.empty();
        }
        return fact.values().isEmpty() ? typeAt(fact.path()).flatMap(FieldKind::of) : Optional.of(CHOICE);
    }

    private static Optional<FieldKind> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? Optional.of(LIST) : Optional.empty();
        }
        if (type == PartialDate.class) {
            return Optional.of(DATE);
        }
        if (type == Integer.class || type == Long.class) {
            return Optional.of(NUMBER);
        }
        boolean isPaper = type instanceof Class<?> section && section.isInterface();
        return isPaper ? Optional.empty() : Optional.of(TEXT);
    }

    /** A path names getters of the model, each of which returns an optional value. The day asked about is none of them. */
    private static Optional<Type> typeAt(String path) {
        Optional<Type> type = Optional.of(ExportCase.class);
        for (String step : path.split("\\.")) {
            type = type.flatMap(section -> getter((Class<?>) section, step)).map(FieldKind::valueOf);
        }
        return type;
    }

    private static Type valueOf(Method getter) {
        return ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0];
    }

    private static Optional<Method> getter(Class<?> section, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(section.getMethods())
                .filter(method -> method.getName().equals("get" + capital)
                        || method.getName().equals("is" + capital))
                .filter(method -> method.getReturnType() == Optional.class)
                .findFirst();
    }
}
