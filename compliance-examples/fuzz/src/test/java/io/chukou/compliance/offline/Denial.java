package io.chukou.compliance.offline;

import net.bytebuddy.asm.Advice;

/**
 * What stands in front of every method of the JDK that opens something outside the process. The body is copied into classes of the
 * JDK, so it uses nothing but {@code java.lang}, and no sum of texts.
 */
final class Denial {
    static final String DENIED = "chukou.denied";
    static final String TOUCHED = "chukou.touched";

    private Denial() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Origin String method) {
        if (System.getProperty("chukou.denied") != null) {
            if (System.getProperty("chukou.touched") == null) {
                System.setProperty("chukou.touched", method);
            }
            throw new SecurityException(method);
        }
    }
}
