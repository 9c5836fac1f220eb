package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The command line answers any input, given any values of its options, with a code that is not "internal error". The first line
 * holds the command, the form of the input, the form of the answer and further values, separated by vertical bars.
 */
public final class CliTarget {
    private static final Rulebook RULES = Rulebook.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COMMANDS =
            List.of("check", "gate", "explain", "outlook", "roadmap", "obligations", "what-if");

    /** Options that open or create files, or print another text, are none of this target's business. */
    private static final List<String> OPTIONS = List.of(
            "--as-of=",
            "--stage=",
            "--absent=",
            "--assume=",
            "--lang=",
            "--until=",
            "--rule=",
            "--set=",
            "--unset=",
            "--on=");

    private CliTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        int end = lineEnd(input);
        String[] words = new String(input, 0, end, StandardCharsets.UTF_8).split("\\|", -1);
        if (words.length < 3 || !COMMANDS.contains(words[0])) {
            return;
        }
        List<String> args = new ArrayList<>(List.of(words[0], "-", "--input=" + words[1]));
        if (!words[2].isEmpty()) {
            args.add("--format=" + words[2]);
        }
        Arrays.stream(words).skip(3).filter(CliTarget::isAllowed).forEach(args::add);
        run(words[2], args, Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
    }

    private static int lineEnd(byte[] input) {
        for (int i = 0; i < input.length; i++) {
            if (input[i] == '\n') {
                return i;
            }
        }
        return input.length;
    }

    private static boolean isAllowed(String word) {
        return OPTIONS.stream().anyMatch(word::startsWith) || word.equals("--lenient");
    }

    private static void run(String form, List<String> args, byte[] stdin) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(stdin),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> DAY,
                new AtomicLong()::incrementAndGet,
                () -> RULES);
        int code = Chukou.run(surroundings, args.toArray(String[]::new));
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isNotEqualTo(ExitCode.INTERNAL).isBetween(0, ExitCode.OUT_OF_SCOPE);
        checkPrintable(said);
        String told = out.toString(StandardCharsets.UTF_8);
        switch (form) {
            case "json", "jsonl" -> told.lines().forEach(CliTarget::checkJson);
            case "ics" -> checkCalendar(told);
            default -> checkPrintable(told);
        }
    }

    private static void checkPrintable(String text) {
        assertThat(text.codePoints()).noneMatch(one -> one != '\n' && Character.isISOControl(one));
        assertThat(text).doesNotContain("\u202E", "\u2066", "\uFEFF");
    }

    /** A value on one line, or a line of an array. */
    private static void checkJson(String line) {
        String value = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        if (value.equals("[") || value.equals("]")) {
            return;
        }
        try {
            JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(value, e);
        }
    }

    /** No text of a case begins a line of its own, and no line has more than 75 octets (RFC 5545, 3.1). */
    private static void checkCalendar(String calendar) {
        for (String line : calendar.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            checkPrintable(line);
            assertThat(line).doesNotContain("\n").matches("( .*)|([A-Z-]+[;:].*)|");
        }
    }
}
