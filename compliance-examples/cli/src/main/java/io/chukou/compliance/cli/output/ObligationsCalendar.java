package io.chukou.compliance.cli.output;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.property.Categories;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.ObligationKind;
import io.chukou.compliance.core.result.Obligations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes obligations as iCalendar (RFC 5545), the same bytes for the same obligations.
 *
 * <p>A day ahead is an all-day event, because not every calendar shows tasks. What is overdue, or has no day, is a task. The stamp
 * of an entry is the day asked about, and its identifier comes from what it says, so that a calendar that is read in anew
 * replaces its entries.
 *
 * <p>Mutable and not thread-safe.
 */
public final class ObligationsCalendar {
    private static final String PRODUCT = "-//Chukou//Obligations//EN";
    private static final int UID_LENGTH = 32;

    /** Midnight in Greenwich stands for the day asked about, which has no time of its own. */
    private static final String MIDNIGHT = "T000000Z";

    /** The library writes days in the digits and years of the locale, so they are handed to it ready. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Texts texts;
    private final Messages messages;
    private final Map<String, ICalComponent> components = new LinkedHashMap<>();
    private int cases;

    /**
     * Begins a calendar.
     *
     * @param texts the texts
     */
    public ObligationsCalendar(Texts texts) {
        this.texts = texts;
        this.messages = texts.messages();
    }

    /**
     * Adds the obligations of one case.
     *
     * @param calendar the obligations
     */
    public void add(Obligations calendar) {
        cases++;
        String name = calendar.reference().orElse("#" + cases);
        calendar.entries().forEach(entry -> add(name, entry, calendar));
        calendar.recheck().ifPresent(day -> {
            String uid = uid(name, "RECHECK", calendar.question().stage(), day);
            LocalDate asOf = calendar.question().asOf();
            components.putIfAbsent(uid, event(uid, asOf, day, name + ": " + messages.recheck(calendar), "RECHECK"));
        });
    }

    /**
     * Writes the calendar.
     *
     * @return the text, with lines that end as the standard wants
     */
    public String write() {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        components.values().forEach(calendar::addComponent);
        return FoldedLines.of(Biweekly.write(calendar).go());
    }

    private void add(String name, Obligation entry, Obligations calendar) {
        String uid = uid(name, entry, entry.stages());
        LocalDate asOf = calendar.question().asOf();
        String title = name + ": " + messages.obligation(entry);
        boolean isTask = entry.kind() == ObligationKind.OVERDUE || entry.day().isEmpty();
        ICalComponent component = isTask
                ? task(uid, asOf, entry, title)
                : event(
                        uid,
                        asOf,
                        entry.day().orElseThrow(),
                        title,
                        entry.kind().name());
        component.addProperty(new Description(description(entry, calendar)));
        components.putIfAbsent(uid, component);
    }

    private static VEvent event(String uid, LocalDate asOf, LocalDate day, String title, String category) {
        VEvent event = new VEvent();
        describe(event, uid, asOf, title, category);
        event.setExperimentalProperty("DTSTART", ICalDataType.DATE, DAY.format(day));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static VTodo task(String uid, LocalDate asOf, Obligation entry, String title) {
        VTodo task = new VTodo();
        describe(task, uid, asOf, title, entry.kind().name());
        entry.day().ifPresent(day -> task.setExperimentalProperty("DUE", ICalDataType.DATE, DAY.format(day)));
        return task;
    }

    private static void describe(ICalComponent component, String uid, LocalDate asOf, String title, String category) {
        component.setProperty(new Uid(uid));
        component.removeProperties(DateTimeStamp.class);
        component.setExperimentalProperty("DTSTAMP", DAY.format(asOf) + MIDNIGHT);
        component.setProperty(new biweekly.property.Summary(Printable.of(title)));
        component.setProperty(new Categories(category));
    }

    private String description(Obligation entry, Obligations calendar) {
        String clauses = entry.rule().clauses().stream()
                .map(ObligationsCalendar::citation)
                .collect(Collectors.joining("\n"));
        List<String> lines = List.of(
                messages.rule(entry), messages.action(entry), clauses, Summary.stamp(texts, calendar.rulebook()));
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(ObligationsCalendar::printable)
                .collect(Collectors.joining("\n"));
    }

    private static String citation(Clause clause) {
        return clause.key() + ": " + clause.instrument().chineseTitle() + " " + clause.label();
    }

    private static String printable(String lines) {
        return lines.lines().map(Printable::of).collect(Collectors.joining("\n"));
    }

    private static String uid(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, UID_LENGTH) + "@chukou";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
