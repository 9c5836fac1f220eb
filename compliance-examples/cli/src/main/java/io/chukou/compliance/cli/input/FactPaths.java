package io.chukou.compliance.cli.input;

import io.chukou.compliance.model.ExportCase;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The paths of all facts, read from the getters of the model: the name of a fact is its getter without get or is. */
final class FactPaths {
    enum Kind {
        TEXT,
        LIST
    }

    private static final Map<String, Kind> PATHS = new HashMap<>();

    static {
        collect("", ExportCase.class);
    }

    private FactPaths() {}

    /** Returns what may stand at a path, in which every index is left out; null if there is no such fact. */
    static @Nullable Kind kind(String path) {
        return PATHS.get(path);
    }

    /** Says whether a path is that of a fact, a section, a list or an element of one. */
    static boolean isPlace(String path) {
        return PATHS.keySet().stream()
                .anyMatch(fact -> fact.equals(path) || fact.startsWith(path + ".") || fact.equals(path + "[]"));
    }

    private static void collect(String prefix, Class<?> section) {
        for (Method getter : section.getMethods()) {
            if (getter.getReturnType() == Optional.class) {
                add(prefix + name(getter), argument(getter.getGenericReturnType()));
            }
        }
    }

    private static void add(String path, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            PATHS.put(path, Kind.LIST);
            add(path + "[]", argument(list));
        } else if (type instanceof Class<?> section && section.isInterface()) {
            collect(path + ".", section);
        } else {
            PATHS.put(path, Kind.TEXT);
        }
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static String name(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
