package io.chukou.compliance.cli.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one input, in order. Holds one of them at a time. Not thread-safe.
 *
 * @param <T> what the input is made of: cases of single vehicles, or consignments
 */
@FunctionalInterface
public interface Entries<T> {
    /**
     * Reads the next entry.
     *
     * @return the entry, or null at the end
     * @throws IOException if the input cannot be read
     */
    @Nullable
    Entry<T> next() throws IOException;
}
