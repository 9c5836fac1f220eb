package io.chukou.compliance.gate;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk on which one file can be neither written to its end nor moved. */
final class TroubledDisk implements Disk {
    private final RealDisk real = new RealDisk();
    private final String file;

    TroubledDisk(String file) {
        this.file = file;
    }

    private boolean isTrouble(Path path) {
        return path.getFileName().toString().equals(file);
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        real.createDirectory(directory);
    }

    @Override
    public void write(Path path, byte[] content) throws IOException {
        if (isTrouble(path)) {
            Files.write(path, new byte[] {content[0]});
            throw new IOException("No space left on device");
        }
        real.write(path, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (isTrouble(from)) {
            throw new AccessDeniedException(from.toString());
        }
        real.move(from, to);
    }

    @Override
    public void sync(Path directory) throws IOException {
        real.sync(directory);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(path);
    }
}
