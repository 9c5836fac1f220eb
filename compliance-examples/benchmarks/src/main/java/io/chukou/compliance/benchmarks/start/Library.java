package io.chukou.compliance.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The jars that the library is made of, found among those on the class path by what its modules require. */
public final class Library {
    /** The module that everything else follows from. */
    static final String ROOT = "io.chukou.compliance.core";

    private Library() {}

    /**
     * Finds the jars.
     *
     * @return the jars by the names of their modules
     */
    public static Map<String, Path> jars() {
        ModuleFinder finder = ModuleFinder.compose(classPath().stream()
                .filter(Library::isExplicitModule)
                .map(ModuleFinder::of)
                .toArray(ModuleFinder[]::new));
        Configuration modules = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(ROOT));
        Map<String, Path> jars = new TreeMap<>();
        for (ResolvedModule module : modules.modules()) {
            module.reference().location().map(Path::of).ifPresent(jar -> jars.put(module.name(), jar));
        }
        return jars;
    }

    /**
     * Adds up the sizes of jars.
     *
     * @param jars the jars
     * @return the sum in bytes
     * @throws IOException if one of them cannot be read
     */
    public static long size(Iterable<Path> jars) throws IOException {
        long sum = 0;
        for (Path jar : jars) {
            sum += Files.size(jar);
        }
        return sum;
    }

    static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /** Automatic modules are none of the library's, and some of the others have no name that could be one. */
    private static boolean isExplicitModule(Path entry) {
        return Files.isDirectory(entry)
                ? Files.exists(entry.resolve("module-info.class"))
                : descriptor(entry).isPresent();
    }

    private static Optional<ModuleReference> descriptor(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll().stream()
                    .filter(module -> !module.descriptor().isAutomatic())
                    .findFirst();
        } catch (FindException e) {
            return Optional.empty();
        }
    }
}
