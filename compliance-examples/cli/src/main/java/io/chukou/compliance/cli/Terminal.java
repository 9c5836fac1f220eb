package io.chukou.compliance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether an output is a terminal.
 *
 * <p>Java cannot say this of the error output: {@code System.console()} looks at input and output together, and from Java 22
 * on exists without any terminal. Where the system shows its open files, as Linux does, this looks there; elsewhere the
 * answer is no.
 */
final class Terminal {
    static final int OUT = 1;
    static final int ERR = 2;

    private Terminal() {}

    static boolean is(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
