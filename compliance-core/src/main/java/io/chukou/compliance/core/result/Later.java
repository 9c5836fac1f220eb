package io.chukou.compliance.core.result;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is worked out when it is first asked for. Two threads may both work it out, with the same result.
 *
 * <p>Thread-safe; from outside it never changes.
 */
final class Later<T> {
    private final Supplier<List<T>> maker;
    private volatile @Nullable List<T> made;

    Later(Supplier<List<T>> maker) {
        this.maker = maker;
    }

    List<T> get() {
        List<T> list = made;
        if (list == null) {
            list = List.copyOf(maker.get());
            made = list;
        }
        return list;
    }
}
