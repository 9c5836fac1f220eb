package io.chukou.compliance.gate;

import io.chukou.compliance.gate.RefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder as a source. Files are put into {@code inbox} by a rename and taken in the order of their names; what ends in
 * {@code .part} or begins with a full stop is not finished yet and left alone.
 *
 * <p>An item is first moved to {@code taken}, so that a sender who puts another file of the same name into the inbox meanwhile
 * replaces nothing that is being decided. What lies in {@code taken} at the start was interrupted and comes first. Accepted
 * items end in {@code done}, rejected ones in {@code refused}, under names that replace nothing.
 */
final class FolderSource implements ConsignmentSource {
    private static final String SUFFIX = ".json";

    private final Disk disk;
    private final Path inbox;
    private final Path taken;
    private final Path done;
    private final Path refused;
    private final Consumer<String> trouble;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Set<Path> stuck = new HashSet<>();

    private FolderSource(Path root, Disk disk, Consumer<String> trouble) {
        this.disk = disk;
        this.inbox = root.resolve("inbox");
        this.taken = root.resolve("taken");
        this.done = root.resolve("done");
        this.refused = root.resolve("refused");
        this.trouble = trouble;
    }

    /**
     * Opens a folder, and makes what it lacks.
     *
     * @param trouble is told of what lies in the inbox and cannot be moved out of it
     */
    static FolderSource open(Path root, Disk disk, Consumer<String> trouble) throws IOException {
        FolderSource source = new FolderSource(root, disk, trouble);
        for (Path directory : List.of(source.inbox, source.taken, source.done, source.refused)) {
            disk.createDirectory(directory);
        }
        disk.sync(root);
        return source;
    }

    @Override
    public Optional<Item> next() throws IOException {
        Optional<Path> interrupted = list(taken).stream().findFirst();
        if (interrupted.isPresent()) {
            return interrupted.map(FileItem::new);
        }
        if (waiting.isEmpty()) {
            list(inbox).stream().filter(FolderSource::isFinished).forEach(waiting::add);
        }
        while (!waiting.isEmpty()) {
            Optional<Path> claimed = claim(waiting.remove());
            if (claimed.isPresent()) {
                return claimed.map(FileItem::new);
            }
        }
        return Optional.empty();
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        }
    }

    private static boolean isFinished(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith(".part");
    }

    private Optional<Path> claim(Path file) throws IOException {
        Path target = taken.resolve(file.getFileName());
        try {
            disk.move(file, target);
        } catch (NoSuchFileException e) {
            // The sender took it back.
            return Optional.empty();
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The inbox must lie on the file system of the gate's other folders", e);
        } catch (FileSystemException e) {
            // One entry that this user may not move keeps no other from its decision. It is told once and tried again.
            if (stuck.add(file)) {
                trouble.accept("cannot be moved out of the inbox: "
                        + Name.shown(file.getFileName().toString()));
            }
            return Optional.empty();
        }
        disk.sync(taken);
        disk.sync(inbox);
        return Optional.of(target);
    }

    @Override
    public void accept(Item item, String name) throws IOException {
        put(item, done, done.resolve(name + SUFFIX));
    }

    @Override
    public void reject(Item item, String name) throws IOException {
        Path target = refused.resolve(name + ".input");
        for (int n = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); n++) {
            target = refused.resolve(name + ".input-" + n);
        }
        put(item, refused, target);
    }

    private void put(Item item, Path directory, Path target) throws IOException {
        disk.move(((FileItem) item).file(), target);
        disk.sync(directory);
        disk.sync(taken);
    }

    /** A file that was taken, or what lies in its place. */
    private record FileItem(Path file) implements Item {
        @Override
        public String name() {
            String name = file.getFileName().toString();
            return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        }

        @Override
        public byte[] read(int most) throws RefusedException {
            try {
                check(most);
                return content(most);
            } catch (IOException e) {
                throw RefusedException.of(Reason.UNREADABLE, e);
            }
        }

        /** What is no file is not opened: a link could lead anywhere, and a pipe would keep the gate waiting. */
        private void check(int most) throws IOException, RefusedException {
            if (!file.getFileName().toString().endsWith(SUFFIX)) {
                throw new RefusedException(Reason.NAME, "does not end in " + SUFFIX);
            }
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new RefusedException(Reason.KIND, kind(attributes));
            }
            if (attributes.size() > most) {
                throw tooLarge(most, attributes.size() + " bytes");
            }
        }

        private static String kind(BasicFileAttributes attributes) {
            if (attributes.isDirectory()) {
                return "is a directory";
            }
            return attributes.isSymbolicLink() ? "is a symbolic link" : "is neither file, directory nor link";
        }

        /** A file that still grows is not read on. */
        private byte[] content(int most) throws IOException, RefusedException {
            try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] content = stream.readNBytes(most);
                if (stream.read() >= 0) {
                    throw tooLarge(most, "more than " + most + " bytes");
                }
                return content;
            }
        }

        private static RefusedException tooLarge(int most, String size) {
            return new RefusedException(Reason.LARGE, "has " + size + "; at most " + most + " are taken");
        }
    }
}
