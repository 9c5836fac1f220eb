package io.chukou.compliance.benchmarks.start;

/** A program that does nothing: what every JVM takes. */
final class Nothing {
    private Nothing() {}

    /**
     * Does nothing.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {}
}
