package io.chukou.compliance.core.result;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is first asked for. Two threads may both work it out, with the same result.
 *
 * <p>Thread-safe; from outside it never changes.
 */
final class Later<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Returns a list that nobody can change. */
    static <E> Later<List<E>> list(Supplier<List<E>> maker) {
        return new Later<>(() -> List.copyOf(maker.get()));
    }

    T get() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
