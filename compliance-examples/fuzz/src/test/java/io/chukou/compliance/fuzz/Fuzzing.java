package io.chukou.compliance.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Fuzzes one target after the other for some seconds each, and says what was found. */
final class Fuzzing {
    private Fuzzing() {}

    /**
     * Fuzzes.
     *
     * @param args the seconds for each target, the folder to work in, and the names of the targets with commas, all if none
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        boolean found = false;
        for (Targets target : chosen(args.length > 2 ? args[2] : "")) {
            found |= found(target, folder.resolve(target.name()), seconds);
        }
        if (found) {
            System.exit(1);
        }
    }

    private static List<Targets> chosen(String names) {
        return names.isBlank()
                ? List.of(Targets.values())
                : Arrays.stream(names.split(",")).map(Targets::named).toList();
    }

    private static boolean found(Targets target, Path folder, int seconds) throws IOException, InterruptedException {
        Path seeds = Seeds.copy(target, folder.resolve("seeds"));
        Fuzzer.Run run = Fuzzer.run(target.type(), folder, seeds, "-max_total_time=" + seconds, "-print_final_stats=1");
        System.out.printf("%-12s %d s, %d edges, exit code %d%n", target, seconds, run.covered(), run.code());
        for (Path input : run.found()) {
            System.out.println("  " + input + " (mend the code, then keep it among the seeds of " + target + ")");
        }
        if (run.code() != 0) {
            System.out.println("  see " + folder.resolve("fuzzer.log"));
        }
        return run.code() != 0;
    }
}
