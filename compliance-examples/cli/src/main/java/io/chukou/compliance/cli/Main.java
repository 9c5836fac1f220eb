package io.chukou.compliance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the command line. */
@Command(name = "chukou", description = "Tells whether a used vehicle may be exported from China.")
public final class Main {

    private Main() {}

    /**
     * Runs the command line.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Command(name = "demo", description = "Assesses one sample case.")
    int demo() {
        return 0;
    }
}
