package io.chukou.compliance.fuzz;

/** A fault on purpose, behind bytes that are not guessed without looking into the code: proves that the fuzzer finds one. */
public final class PlantedTarget {
    private PlantedTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (Inputs.text(input).startsWith("{\"vin\":")) {
            throw new IllegalStateException("The planted fault");
        }
    }
}
