package io.chukou.compliance.cli.input;

/**
 * Where a case begins in its input.
 *
 * @param line the line of the file, counted from 1
 * @param item the number of the case within a JSON array, counted from 1; 0 if the input is no array
 */
public record Place(long line, long item) {

    /** Returns the place in words. */
    @Override
    public String toString() {
        return item == 0 ? "line " + line : "item " + item + " (line " + line + ")";
    }
}
