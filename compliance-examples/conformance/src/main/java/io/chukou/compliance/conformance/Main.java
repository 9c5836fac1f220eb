package io.chukou.compliance.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Puts vectors to this library or to any program. */
final class Main {
    static final int PASSED = 0;
    static final int FAILED = 1;
    static final int NOT_RUN = 2;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String USAGE = """
            usage: conformance FOLDER [--clause=PREFIX] [-- COMMAND [ARGUMENT...]]
                   conformance --serve

            Puts the vectors of the folder to this library, or to a command that reads one request per line and
            writes one answer per line. --serve makes this library such a command.
            Exit code: 0 all passed, 1 some failed, 2 could not be run.""";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Main(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program.
     *
     * @param args see the usage
     */
    public static void main(String[] args) {
        System.exit(new Main(System.in, System.out, System.err).run(List.of(args)));
    }

    int run(List<String> args) {
        try {
            return args.equals(List.of("--serve")) ? serve() : verify(args);
        } catch (IOException e) {
            err.println(e.getMessage());
            return NOT_RUN;
        }
    }

    private int verify(List<String> args) throws IOException {
        int end = args.contains("--") ? args.indexOf("--") : args.size();
        List<String> own = new ArrayList<>(args.subList(0, end));
        List<String> command = args.subList(Math.min(end + 1, args.size()), args.size());
        String clause = own.stream()
                .filter(option -> option.startsWith("--clause="))
                .findFirst()
                .orElse("--clause=");
        own.remove(clause);
        if (own.size() != 1 || own.get(0).startsWith("-") || command.isEmpty() == args.contains("--")) {
            err.println(USAGE);
            return NOT_RUN;
        }
        List<Vector> vectors = Vector.all(Path.of(own.get(0))).stream()
                .filter(vector -> vector.clause().startsWith(clause.substring("--clause=".length())))
                .toList();
        return verify(vectors, command);
    }

    private int verify(List<Vector> vectors, List<String> command) throws IOException {
        if (vectors.isEmpty()) {
            throw new IOException("No vector is there");
        }
        Report report = new Report();
        try (Implementation implementation =
                command.isEmpty() ? new ThisLibrary() : ExternalCommand.start(command, PATIENCE)) {
            for (Vector vector : vectors) {
                report.add(Verification.of(vector, implementation.answer(vector.request())));
            }
        }
        report.print(out);
        return report.allPassed() ? PASSED : FAILED;
    }

    private int serve() throws IOException {
        try (ThisLibrary library = new ThisLibrary();
                BufferedReader requests = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                answers.println(answer(library, line));
            }
        }
        return PASSED;
    }

    private static String answer(ThisLibrary library, String request) throws IOException {
        try {
            return library.answer(JSON.readTree(request)).toString();
        } catch (JsonProcessingException e) {
            throw new IOException("A request is not JSON: " + request, e);
        }
    }
}
