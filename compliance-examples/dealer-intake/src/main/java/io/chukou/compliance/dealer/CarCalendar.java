package io.chukou.compliance.dealer;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.Summary;
import biweekly.property.Uid;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.Obligations;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Writes the days of one car as iCalendar (RFC 5545): what is due or opens on a day, and the day to ask again. Duties after export
 * that have no day yet are left out; they stand in the roadmap.
 *
 * <p>Immutable and thread-safe.
 */
final class CarCalendar {
    private static final String PRODUCT = "-//Example dealer//Stock//EN";

    private static final String FOLD = "\r\n ";

    /** A line has 75 octets at most, and a character four at most; the library for calendars counts characters. */
    private static final Pattern FOLDED = Pattern.compile("[^\r\n]{18}(?=[^\r\n])");

    /** The library for calendars writes days in the digits and years of the host's locale, so they are handed to it ready. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Messages messages;

    CarCalendar(Messages messages) {
        this.messages = messages;
    }

    String text(StockCar car, Obligations days) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        LocalDate asOf = days.question().asOf();
        for (Obligation entry : days.entries()) {
            entry.day().ifPresent(day -> calendar.addEvent(event(car, asOf, day, entry)));
        }
        days.recheck()
                .map(day -> event(car, asOf, day, "RECHECK", messages.recheck(days)))
                .ifPresent(calendar::addEvent);
        String text = Biweekly.write(calendar).go().replace(FOLD, "");
        return FOLDED.matcher(text).replaceAll("$0" + FOLD);
    }

    private VEvent event(StockCar car, LocalDate asOf, LocalDate day, Obligation entry) {
        VEvent event = event(car, asOf, day, entry.rule().code() + "-" + entry.kind(), messages.obligation(entry));
        String action = messages.action(entry);
        if (!action.isEmpty()) {
            event.addProperty(new Description(action));
        }
        return event;
    }

    /** The identifier comes from what the entry is, so that a calendar that is read in anew replaces its entries. */
    private static VEvent event(StockCar car, LocalDate asOf, LocalDate day, String kind, String title) {
        VEvent event = new VEvent();
        event.setProperty(new Uid(car.stockNo() + "-" + kind + "-" + DAY.format(day) + "@dealer.example"));
        event.removeProperties(DateTimeStamp.class);
        event.setExperimentalProperty("DTSTAMP", DAY.format(asOf) + "T000000Z");
        event.setExperimentalProperty("DTSTART", ICalDataType.DATE, DAY.format(day));
        event.setProperty(new Summary(car.stockNo() + ": " + title));
        return event;
    }
}
