package io.chukou.compliance.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A real disk of a process that dies at a chosen operation. It forces nothing to the disk, which takes time, but knows what was
 * to be forced.
 */
final class MortalDisk implements Disk {
    /** How it dies. */
    enum Death {
        /** Before the operation. */
        BEFORE,
        /** In the midst of it: half a file is written; everything else is done. */
        WITHIN,
        /** Before it, by a loss of power: moves whose folder was not forced to the disk are undone. */
        POWER_LOSS
    }

    private final RealDisk real = new RealDisk();
    private final Deque<Path[]> unsafeMoves = new ArrayDeque<>();
    private final int last;
    private final Death death;
    private int count;

    /** A disk whose process dies at the operation of this number, counted from 1. */
    MortalDisk(int last, Death death) {
        this.last = last;
        this.death = death;
    }

    /** A disk whose process lives. */
    static MortalDisk immortal() {
        return new MortalDisk(Integer.MAX_VALUE, Death.BEFORE);
    }

    int count() {
        return count;
    }

    private interface Operation {
        void run() throws IOException;
    }

    private void perform(Operation whole, Operation half) throws IOException {
        count++;
        if (count < last) {
            whole.run();
            return;
        }
        if (death == Death.WITHIN) {
            half.run();
        } else if (death == Death.POWER_LOSS) {
            undo();
        }
        throw new Killed("at operation " + count);
    }

    private void undo() throws IOException {
        while (!unsafeMoves.isEmpty()) {
            Path[] move = unsafeMoves.pop();
            Files.move(move[1], move[0]);
        }
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        perform(() -> real.createDirectory(directory), () -> real.createDirectory(directory));
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        perform(() -> Files.write(file, content), () -> Files.write(file, Arrays.copyOf(content, content.length / 2)));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        perform(
                () -> {
                    real.move(from, to);
                    unsafeMoves.push(new Path[] {from, to});
                },
                () -> real.move(from, to));
    }

    @Override
    public void sync(Path directory) throws IOException {
        perform(() -> synced(directory), () -> synced(directory));
    }

    private void synced(Path directory) {
        unsafeMoves.removeIf(move -> move[1].getParent().equals(directory));
    }

    @Override
    public void delete(Path file) throws IOException {
        perform(() -> real.delete(file), () -> real.delete(file));
    }
}
