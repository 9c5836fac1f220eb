package io.chukou.compliance.core;

import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.testkit.CorpusCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Prints what the library says of the corpus, as one SHA-256 for each case; also a program of its own, to be run anywhere. */
final class CorpusDigests {
    /** Where a program may find itself: letters without a dot, other digits, other years, both sides of the date line. */
    static final List<Home> HOMES = List.of(
            new Home("tr-TR", "Pacific/Kiritimati", "ISO-8859-9"),
            new Home("ar-EG-u-nu-arab", "America/St_Johns", "windows-1256"),
            new Home("th-TH-u-ca-buddhist", "Pacific/Pago_Pago", "TIS-620"),
            new Home("zh-CN", "Asia/Kathmandu", "GB18030"),
            new Home("en-US", "UTC", "US-ASCII"));

    /** The defaults of a Java process. */
    record Home(String locale, String zone, String charset) {}

    private CorpusDigests() {}

    /** Returns one line for each case, as {@code sha256sum} writes them: the digest of the result without texts, and the name. */
    static List<String> lines(int everyNth) {
        List<CorpusCase> cases = CorpusCase.all();
        ExportValidator validator = ExportValidator.standard();
        AssessmentJson json = AssessmentJson.canonical();
        return IntStream.range(0, cases.size())
                .filter(i -> i % everyNth == 0)
                .mapToObj(cases::get)
                .map(one -> sha256(json.write(validator.assess(one.exportCase(), one.question()))) + "  "
                        + one.name().replace('\\', '/'))
                .toList();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Prints the lines.
     *
     * @param args the locale, and which cases to take: every n-th
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.forLanguageTag(args[0]));
        lines(Integer.parseInt(args[1])).forEach(System.out::println);
    }
}
