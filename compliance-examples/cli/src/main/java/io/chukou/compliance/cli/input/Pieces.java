package io.chukou.compliance.cli.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts an input into the texts of its cases without looking further into them. */
@FunctionalInterface
interface Pieces {
    @Nullable
    Piece next() throws IOException;
}
