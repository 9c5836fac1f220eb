package io.chukou.compliance.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry point of the command line. */
public final class Main {
    /** The validator says its name when it starts. Held here, since the platform holds loggers only weakly. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs the command line and ends the program with one of {@link ExitCode}.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.OFF);
        System.exit(Chukou.run(Surroundings.ofProcess(), args));
    }
}
