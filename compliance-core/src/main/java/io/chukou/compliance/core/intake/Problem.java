package io.chukou.compliance.core.intake;

/**
 * One thing that is wrong with an input.
 *
 * <p>The reason never repeats the offending value, which could name a vehicle or a person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path where it is, such as {@code makerLetters[0].sealed}; empty for the input as a whole
 * @param line the line in the text, counted from 1; 0 if the input was no text or the place is not known
 * @param column the column in that line, counted from 1; 0 if it is not known
 * @param reason what is wrong, in one English sentence without a full stop
 */
public record Problem(String path, int line, int column, String reason) {

    /** Returns place and reason in one line. */
    @Override
    public String toString() {
        String place = line > 0 ? "line " + line + ", column " + column + ": " : "";
        return place + (path.isEmpty() ? "" : path + ": ") + reason;
    }
}
