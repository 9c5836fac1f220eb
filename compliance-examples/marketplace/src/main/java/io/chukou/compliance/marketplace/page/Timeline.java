package io.chukou.compliance.marketplace.page;

import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An outlook as bars on a line of {@link #WIDTH} units.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bars the spans, in order
 * @param years the first days of years, as marks
 */
public record Timeline(List<Bar> bars, List<Mark> years) {
    /** The length of the line. */
    public static final int WIDTH = 700;

    private static final int ROOM_FOR_NUMBER = 18;

    /**
     * A span.
     *
     * <p>Immutable and thread-safe.
     *
     * @param number its number, counted from 1
     * @param span what it shows
     * @param start where it begins
     * @param length how long it is
     * @param label where its number stands; never on another number
     */
    public record Bar(int number, Span span, int start, int length, int label) {}

    /**
     * A mark.
     *
     * <p>Immutable and thread-safe.
     *
     * @param year the year that begins there
     * @param at where
     */
    public record Mark(int year, int at) {}

    /**
     * Draws an outlook.
     *
     * @param outlook the outlook
     * @return the drawing
     */
    public static Timeline of(Outlook outlook) {
        LocalDate first = outlook.question().asOf();
        long days = ChronoUnit.DAYS.between(first, outlook.horizon()) + 1;
        List<Mark> years = IntStream.rangeClosed(
                        first.getYear() + 1, outlook.horizon().getYear())
                .mapToObj(year -> new Mark(year, at(LocalDate.of(year, 1, 1), first, days)))
                .toList();
        return new Timeline(bars(outlook, first, days), years);
    }

    private static List<Bar> bars(Outlook outlook, LocalDate first, long days) {
        List<Bar> bars = new ArrayList<>();
        int free = 0;
        for (Span span : outlook.spans()) {
            int start = at(span.first(), first, days);
            int end = span.last().map(last -> at(last.plusDays(1), first, days)).orElse(WIDTH);
            int label = Math.max(start + (end - start) / 2, free);
            free = label + ROOM_FOR_NUMBER;
            bars.add(new Bar(bars.size() + 1, span, start, Math.max(end - start, 1), label));
        }
        return bars;
    }

    private static int at(LocalDate day, LocalDate first, long days) {
        long passed = Math.min(ChronoUnit.DAYS.between(first, day), days);
        return Math.toIntExact(passed * WIDTH / days);
    }
}
