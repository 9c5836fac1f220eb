package io.chukou.compliance.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks the interfaces of the model by reflection, so that a new attribute is tested without being named. */
final class ModelTypes {
    private ModelTypes() {}

    /** Returns the consignment and every interface that can be reached from it, the case among them. */
    static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(Consignment.class, found);
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (isModel(type) && found.add(type)) {
            getters(type).forEach(getter -> collect(leaf(getter), found));
        }
    }

    static boolean isModel(Class<?> type) {
        return type.isInterface() && type.getPackageName().startsWith(ExportCase.class.getPackageName());
    }

    /** Returns the abstract methods, that is the attributes. */
    static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
    }

    static String attribute(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Returns what the Optional of a getter contains, such as {@code List<Vin>}. */
    static Type content(Method getter) {
        return ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /** Returns what a getter tells about in the end: the content, or the element when the content is a list. */
    static Class<?> leaf(Method getter) {
        Type content = content(getter);
        if (content instanceof ParameterizedType list) {
            return (Class<?>) list.getActualTypeArguments()[0];
        }
        return (Class<?>) content;
    }

    static Optional<?> get(Object target, Method getter) {
        return (Optional<?>) invoke(target, getter);
    }

    static Object newBuilder(Class<?> type) {
        try {
            return invoke(null, type.getMethod("builder"));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static void set(Object builder, Method getter, Optional<?> value) {
        try {
            invoke(builder, builder.getClass().getMethod(attribute(getter), Optional.class), value);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static Object build(Object builder) {
        try {
            return invoke(builder, builder.getClass().getMethod("build"));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object invoke(Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
