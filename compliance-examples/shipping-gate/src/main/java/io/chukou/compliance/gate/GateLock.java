package io.chukou.compliance.gate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a second gate from a folder. The system lets go of the lock when the process ends, however it ends. */
final class GateLock implements AutoCloseable {
    private final FileChannel channel;

    private GateLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks a folder, and makes it if need be; empty if another gate has it. */
    static Optional<GateLock> of(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve("gate.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return Optional.of(new GateLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // A gate in this very process.
            return false;
        }
    }

    /** The file stays: to delete it would let a third gate lock a new one while the second waits for this. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
