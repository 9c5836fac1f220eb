package io.chukou.compliance.dealer;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints one line for each car as it is decided, and at the end what was counted.
 *
 * <p>Mutable and not thread-safe.
 */
final class Summary {
    private static final int WHY = 150;
    private static final int SHOWN = 20;

    private final PrintWriter out;
    private final Texts texts;
    private final AdviceText text;
    private final Map<Advice, Integer> decided = new EnumMap<>(Advice.class);
    private final List<String> shown = new ArrayList<>();
    private int rejected;

    Summary(PrintWriter out, Texts texts) {
        this.out = out;
        this.texts = texts;
        this.text = new AdviceText(texts);
    }

    void begin() {
        line(texts.say("table.stock"), texts.say("table.advice"), texts.say("table.from"), texts.say("table.why"));
    }

    void add(StockCar car, PurchaseAdvice advice) {
        decided.merge(advice.advice(), 1, Integer::sum);
        String from = advice.from().map(Object::toString).orElse("");
        line(car.stockNo(), text.advice(advice), from, text.why(advice));
    }

    void add(StockRows.Read refused) {
        rejected++;
        if (shown.size() < SHOWN) {
            refused.problems()
                    .forEach(problem ->
                            shown.add(texts.say("summary.line", refused.row().line(), problem)));
        }
    }

    int decided() {
        return decided.values().stream().mapToInt(Integer::intValue).sum();
    }

    int rejected() {
        return rejected;
    }

    void end() {
        out.println();
        out.println(texts.say("summary.read", decided() + rejected, decided(), rejected));
        decided.forEach((advice, count) -> out.printf(Locale.ROOT, "%6d  %s%n", count, texts.say("advice." + advice)));
        shown.forEach(out::println);
        out.flush();
    }

    private void line(String stock, String advice, String from, String why) {
        out.println(padded(stock, 10) + padded(advice, 19) + padded(from, 12) + cut(why));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - width(text)));
    }

    private static String cut(String text) {
        int end = 0;
        for (int used = 0; end < text.length() && used < WHY; end++) {
            used += width(text.substring(end, end + 1));
        }
        return end == text.length() ? text : text.substring(0, end) + "…";
    }

    /** A Chinese character takes the place of two others. */
    private static int width(String text) {
        return text.chars().map(one -> one >= 0x2E80 ? 2 : 1).sum();
    }
}
