package io.chukou.compliance.gate;

import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.gate.RefusedException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name under which a consignment is decided, such as {@code lot-17} or {@code lot-17.shipment}: what follows the full stop
 * is the stage to ask about.
 *
 * @param text the whole name, which is safe as the beginning of a file's
 * @param stage the stage it asks about; empty if it says none
 */
record Name(String text, Optional<Stage> stage) {
    /** The stages that a gate asks about, as people spell them. */
    static final Map<String, Stage> STAGES = Map.of(
            "licence-application", Stage.LICENCE_APPLICATION,
            "customs-clearance", Stage.CUSTOMS_CLEARANCE,
            "shipment", Stage.SHIPMENT);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");
    private static final int MOST_SHOWN = 80;

    /**
     * Reads a name.
     *
     * @throws RefusedException if it is not plain, names another stage, or holds a whole VIN
     */
    static Name of(String text) throws RefusedException {
        int stop = text.indexOf('.');
        String stem = stop < 0 ? text : text.substring(0, stop);
        if (!PLAIN.matcher(stem).matches()) {
            throw new RefusedException(
                    Reason.NAME, "is not 1 to 80 of A-Z a-z 0-9 _ - that begin with a letter or a digit");
        }
        if (holdsVin(text)) {
            throw new RefusedException(Reason.NAME, "holds a whole VIN, and file names travel further than contents");
        }
        Stage stage = stop < 0 ? null : STAGES.get(text.substring(stop + 1));
        if (stop >= 0 && stage == null) {
            throw new RefusedException(
                    Reason.NAME,
                    "names a stage after the full stop that is none of "
                            + STAGES.keySet().stream().sorted().toList());
        }
        return new Name(text, Optional.ofNullable(stage));
    }

    private static boolean holdsVin(String text) {
        return !Masking.text(text).equals(text);
    }

    /** Returns a name for files that tells as much of any name as is safe: itself, or a digest. */
    static String safe(String text) {
        try {
            return of(text).text();
        } catch (RefusedException e) {
            return "name-" + Digest.brief(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns any name as one short line of ASCII, in which a VIN is masked. */
    static String shown(String text) {
        String line = text.codePoints()
                .limit(MOST_SHOWN)
                .collect(StringBuilder::new, Name::append, StringBuilder::append)
                .toString();
        String masked = Masking.text(line);
        return text.codePointCount(0, text.length()) > MOST_SHOWN ? masked + "..." : masked;
    }

    private static void append(StringBuilder line, int character) {
        if (character < ' ' || character > '~') {
            line.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else {
            line.appendCodePoint(character);
        }
    }
}
