package io.chukou.compliance.gate;

import java.io.IOException;
import java.nio.file.Path;

/** Every change that the gate makes to a disk, each of which happens whole or not at all, apart from {@link #write}. */
interface Disk {
    /** Makes a directory, with those above it, unless it is there. */
    void createDirectory(Path directory) throws IOException;

    /** Writes a file anew. When this returns, its bytes are on the disk; when it does not, any part of them may be. */
    void write(Path file, byte[] content) throws IOException;

    /** Gives a file or directory another place in the same file system, in one step, in place of a file that is there. */
    void move(Path from, Path to) throws IOException;

    /** Makes what was moved into or out of a directory last beyond a loss of power. */
    void sync(Path directory) throws IOException;

    /** Deletes a file. */
    void delete(Path file) throws IOException;
}
