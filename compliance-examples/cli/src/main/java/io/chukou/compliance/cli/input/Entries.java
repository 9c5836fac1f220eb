package io.chukou.compliance.cli.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The entries of one input, in order. Holds one of them at a time. Not thread-safe. */
@FunctionalInterface
public interface Entries {
    /**
     * Reads the next entry.
     *
     * @return the entry, or null at the end
     * @throws IOException if the input cannot be read
     */
    @Nullable
    Entry next() throws IOException;
}
