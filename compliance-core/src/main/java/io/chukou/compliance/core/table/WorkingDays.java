package io.chukou.compliance.core.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The working days (工作日) of offices on the mainland of China, with public holidays and shifted working days (调休上班).
 *
 * <p>A count of working days begins on the day after the day it starts from: the first working day after it is day 1.
 * Where a law gives an office 1 to 15 days to act, they are working days (Order 164, Art. 92). For example, {@code
 * standard().plus(LocalDate.of(2026, 9, 30), 3)} ends on 2026-10-10: the holidays last until 7 October, and that Saturday
 * is worked.
 *
 * <p>The days of a year are known from the notice for that year. The last three days of December are known only with the
 * notice for the year after, because a holiday at New Year may reach into them; no notice for 2008 to 2026 reached further.
 * Where a count meets a day that is not known, its end is an interval that holds whatever the notice will say:
 *
 * <ul>
 *   <li>it ends no earlier than if every such day were worked;
 *   <li>it ends no later than if the first such weekdays of a year were off, as many as in that year of the table that has
 *       most. This bound rests on the years of the table: were a year to have more weekdays off, it would not hold.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkingDays {
    private static final int FIRST_DAY_OF_NEXT_NOTICE = 29;

    private final TableInfo info;
    private final List<Special> specials;
    private final Map<LocalDate, Kind> kinds = new HashMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final int mostWeekdaysOff;

    private WorkingDays(TableInfo info, List<Special> specials) {
        this.info = info;
        this.specials = List.copyOf(specials);
        this.specials.forEach(this::enter);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A table of working days covers at least one year");
        }
        this.mostWeekdaysOff = mostWeekdaysOff();
    }

    private void enter(Special special) {
        years.add(special.year());
        special.first().datesUntil(special.last().plusDays(1)).forEach(day -> {
            if (noticeOf(day) != special.year() || kinds.put(day, special.kind()) != null) {
                throw new IllegalArgumentException(day + " stands twice, or under the notice of another year");
            }
        });
    }

    private int mostWeekdaysOff() {
        Map<Integer, Integer> count = new TreeMap<>();
        kinds.forEach((day, kind) -> {
            if (kind == Kind.OFF && isWeekday(day)) {
                count.merge(noticeOf(day), 1, Integer::sum);
            }
        });
        return count.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /**
     * Returns the table that comes with the library.
     *
     * @return the table
     */
    public static WorkingDays standard() {
        return Standard.TABLE;
    }

    /**
     * Makes a table, for example one with a further year.
     *
     * @param info what it is and where it comes from
     * @param specials the holidays and the shifted working days; a year with at least one of them is known as a whole
     * @return the table
     * @throws IllegalArgumentException if there is no year, if a day stands twice, or if it does not belong to the year
     */
    public static WorkingDays of(TableInfo info, List<Special> specials) {
        return new WorkingDays(info, specials);
    }

    /**
     * Says whether a day is worked.
     *
     * @param day a calendar day in Asia/Shanghai
     * @return UNKNOWN if the table lacks the notice that decides it
     */
    public Kind kindOf(LocalDate day) {
        if (!years.contains(noticeOf(day))) {
            return Kind.UNKNOWN;
        }
        return kinds.getOrDefault(day, isWeekday(day) ? Kind.WORKING : Kind.OFF);
    }

    /**
     * Counts working days.
     *
     * @param start the day that the count starts from; it is not counted itself
     * @param workingDays how many, at least one
     * @return the last of the working days, or the days on which it may lie
     * @throws IllegalArgumentException if the number is not positive
     */
    public End plus(LocalDate start, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("At least one working day is counted, not " + workingDays);
        }
        return new End(earliest(start, workingDays), latest(start, workingDays));
    }

    private LocalDate earliest(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= kindOf(day) == Kind.OFF ? 0 : 1;
        }
        return day;
    }

    private LocalDate latest(LocalDate start, int workingDays) {
        Map<Integer, Integer> off = new HashMap<>();
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkedAtTheLeast(day, off) ? 1 : 0;
        }
        return day;
    }

    /** Says whether a day is worked if as many unknown weekdays as ever may be are off, from the first on. */
    private boolean isWorkedAtTheLeast(LocalDate day, Map<Integer, Integer> off) {
        Kind kind = kindOf(day);
        if (kind != Kind.UNKNOWN || !isWeekday(day)) {
            return kind == Kind.WORKING;
        }
        return off.merge(noticeOf(day), 1, Integer::sum) > mostWeekdaysOff;
    }

    private static int noticeOf(LocalDate day) {
        boolean next = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= FIRST_DAY_OF_NEXT_NOTICE;
        return next ? day.getYear() + 1 : day.getYear();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /**
     * Returns the years whose notice the table has.
     *
     * @return the years, in order
     */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /**
     * Returns the holidays and the shifted working days.
     *
     * @return them as given, in order
     */
    public List<Special> specials() {
        return specials;
    }

    /**
     * Returns name, version and source.
     *
     * @return what the table is
     */
    public TableInfo info() {
        return info;
    }

    /**
     * Returns the canonical text of the content, for fingerprints.
     *
     * @return one line for the table and one for each holiday or shifted working day
     */
    public String describe() {
        return specials.stream().map(special -> "\n" + special).collect(Collectors.joining("", info.toString(), ""));
    }

    /** Whether a day is worked. */
    public enum Kind {
        /** Offices work. */
        WORKING,
        /** A weekend or a holiday. */
        OFF,
        /** The table does not say. */
        UNKNOWN
    }

    /**
     * Days in a row that are not what their days of the week make them.
     *
     * @param year the year of the notice
     * @param first the first of them
     * @param last the last of them, included
     * @param kind OFF for a holiday, WORKING for a weekend that is worked
     * @param occasion the holiday, in Chinese
     */
    public record Special(int year, LocalDate first, LocalDate last, Kind kind, String occasion) {

        /**
         * Checks that it says something.
         *
         * @param year the year of the notice
         * @param first the first of them
         * @param last the last of them, included
         * @param kind OFF for a holiday, WORKING for a weekend that is worked
         * @param occasion the holiday, in Chinese
         */
        public Special {
            if (first.isAfter(last) || kind == Kind.UNKNOWN || occasion.isBlank()) {
                throw new IllegalArgumentException("Days in order that are worked or off, and why; not " + first);
            }
        }
    }

    /**
     * Where a count of working days ends.
     *
     * @param earliest the first day that it may be
     * @param latest the last day that it may be; the same if the table knows every day of the count
     */
    public record End(LocalDate earliest, LocalDate latest) {

        /**
         * Says whether the day is certain.
         *
         * @return true if only one day is possible
         */
        public boolean isExact() {
            return earliest.equals(latest);
        }
    }

    /** Read once, on first use. */
    private static final class Standard {
        static final WorkingDays TABLE = read();

        private static WorkingDays read() {
            TableFile file = TableFile.read("working-days-cn.csv");
            return of(file.info(), file.rows().stream().map(Standard::special).toList());
        }

        private static Special special(List<String> fields) {
            return new Special(
                    Integer.parseInt(fields.get(0)),
                    LocalDate.parse(fields.get(1)),
                    LocalDate.parse(fields.get(2)),
                    Kind.valueOf(fields.get(3)),
                    fields.get(4));
        }
    }
}
