package io.chukou.compliance.core.intake;

import java.util.function.IntFunction;

/** A program that reads the largest documents that the limits let pass, or nearly, one after the other. */
final class HostileSizes {
    private static final int MOST = 4_000_000;

    private int documents;

    private HostileSizes() {}

    /** Prints how many documents were dealt with; ends with an exception if one was not. */
    public static void main(String[] args) {
        HostileSizes sizes = new HostileSizes();
        sizes.read("{\"makerLetters\":[", i -> "{}", "]}");
        sizes.read("{\"makerLetters\":[", i -> "{\"issuerName\":\"\"}", "]}");
        sizes.read("{\"makerLetters\":[", i -> "null", "]}");
        sizes.read("{\"makerLetters\":[{\"vins\":[", i -> "\"A\"", "]}]}");
        sizes.read("{\"vehicle\":{\"use\":{\"changes\":[", i -> "{}", "]}}}");
        sizes.read("{", i -> "\"k" + i + "\":1", "}");
        sizes.read("{\"vehicle\":{\"brand\":\"", i -> "x", "\"}}");
        sizes.read("[", i -> "[", "]");
        System.out.println(sizes.documents + " documents refused or read");
    }

    private void read(String before, IntFunction<String> element, String after) {
        StringBuilder json = new StringBuilder(MOST).append(before);
        for (int i = 0; json.length() < MOST - 100; i++) {
            json.append(i == 0 ? "" : ",").append(element.apply(i));
        }
        String text = json.append(after).toString();
        try {
            CaseReader.lenient().read(text);
            ConsignmentReader.lenient().read("{\"vehicles\":[" + text + "]}");
        } catch (IntakeException e) {
            if (e.problems().isEmpty()) {
                throw new AssertionError("Refused for no reason", e);
            }
        }
        documents++;
    }
}
