package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One named value that a rule may read.
 *
 * <p>Its path is the place of the value in the JSON form of a case, such as
 * {@code registrationCertificate.registrationDate}; facts inside a list carry {@code []}, such as
 * {@code makerLetters[].issuerName}. A derived fact is computed from others and names them as its inputs. A fact that is
 * absent is unknown; it never has a default value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Fact<T> {
    private static final int UNPLACED = Integer.MAX_VALUE;

    private final String path;
    private final Subject subject;
    private final Paper paper;
    private final List<Fact<?>> inputs;
    private final Source<T> source;
    private final @Nullable Function<Evidence, Fact<T>> selector;
    private final Traits<T> traits;
    private final boolean personal;
    private final boolean inList;
    private final boolean ofElement;

    /** Where the value and the days it may lie on are kept; taken on first use. */
    private int slot = UNPLACED;

    private int daysSlot = UNPLACED;

    private Fact(
            String path,
            Subject subject,
            Paper paper,
            List<Fact<?>> inputs,
            Source<T> source,
            @Nullable Function<Evidence, Fact<T>> selector,
            Traits<T> traits,
            boolean ofElement) {
        this.path = path;
        this.subject = subject;
        this.paper = paper;
        this.inputs = inputs;
        this.source = source;
        this.selector = selector;
        this.traits = traits;
        this.personal = traits.personal() || inputs.stream().anyMatch(Fact::isPersonal);
        this.inList = path.contains("[]");
        this.ofElement = ofElement || inputs.stream().anyMatch(input -> input.ofElement);
    }

    /**
     * Names a value of the case.
     *
     * @param path the place in the JSON form
     * @param subject whom or what the fact is about
     * @param paper the paper that carries it
     * @param reader reads the value; empty means unknown
     * @param <T> the type of the value
     * @return the fact
     */
    public static <T> Fact<T> of(String path, Subject subject, Paper paper, Function<ExportCase, Optional<T>> reader) {
        Source<T> source = e -> reader.apply(e.exportCase()).orElse(null);
        return new Fact<>(path, subject, paper, List.of(), source, null, Traits.none(), false);
    }

    /**
     * Names a value inside a section of the case; the paper is that of the section.
     *
     * @param section the section, a fact that is not derived
     * @param name the name of the value within the section
     * @param subject whom or what the fact is about
     * @param reader reads the value from the section; empty means unknown
     * @param <S> the type of the section
     * @param <T> the type of the value
     * @return the fact, unknown while the section is absent
     */
    public static <S, T> Fact<T> inside(
            Fact<S> section, String name, Subject subject, Function<S, Optional<T>> reader) {
        Source<T> source = new InSection<>(section, reader);
        String path = section.path + "." + name;
        return new Fact<>(path, subject, section.paper, List.of(), source, null, Traits.none(), false);
    }

    /**
     * Names the day that is asked about.
     *
     * @param name the name of the value
     * @return the fact
     */
    static Fact<PartialDate> theDay(String name) {
        Traits<PartialDate> traits = new Traits<>(false, true, null, List.of());
        return new Fact<>(name, Subject.DAYS, Paper.QUESTION, List.of(), Evidence::asOf, null, traits, false);
    }

    /**
     * Names a value of the consignment as a whole.
     *
     * @param name the place in the JSON form of a consignment
     * @param reader reads the value; empty means unknown
     * @param <T> the type of the value
     * @return the fact
     */
    static <T> Fact<T> ofConsignment(String name, Function<Evidence, Optional<T>> reader) {
        Source<T> source = e -> reader.apply(e).orElse(null);
        return new Fact<>(name, Subject.APPLICATION, Paper.QUESTION, List.of(), source, null, Traits.none(), false);
    }

    /**
     * Names a value inside each element of a list; subject and paper are those of the list.
     *
     * @param list the list
     * @param name the name of the value within the element
     * @param type the type of the elements
     * @param reader reads the value from an element; empty means unknown
     * @param <E> the type of the elements
     * @param <T> the type of the value
     * @return the fact, readable only inside the list
     */
    public static <E, T> Fact<T> inEach(
            Fact<List<E>> list, String name, Class<E> type, Function<E, Optional<T>> reader) {
        Source<T> source = e -> reader.apply(type.cast(e.element())).orElse(null);
        String path = list.path + "[]." + name;
        return new Fact<>(path, list.subject, list.paper, List.of(), source, null, Traits.none(), true);
    }

    /**
     * Names a value that is computed from other facts.
     *
     * @param name the name of the value, which is no path of the JSON form
     * @param inputs the facts it is computed from; subject and paper are those of the first
     * @param reader computes the value; empty means unknown
     * @param <T> the type of the value
     * @return the fact
     */
    public static <T> Fact<T> derived(String name, List<Fact<?>> inputs, Function<Evidence, Optional<T>> reader) {
        Fact<?> first = inputs.get(0);
        Source<T> source = e -> reader.apply(e).orElse(null);
        return new Fact<>(name, first.subject, first.paper, List.copyOf(inputs), source, null, Traits.none(), false);
    }

    /**
     * Names a value that is taken from one of several facts, such as a date on a paper or else the day asked about.
     *
     * @param name the name of the value, which is no path of the JSON form
     * @param choices the facts it may be taken from; subject and paper are those of the first, whichever counts
     * @param selector says which one counts
     * @param <T> the type of the value
     * @return the fact
     */
    public static <T> Fact<T> selected(String name, List<Fact<T>> choices, Function<Evidence, Fact<T>> selector) {
        Fact<T> first = choices.get(0);
        Source<T> source = e -> selector.apply(e).read(e);
        return new Fact<>(
                name, first.subject, first.paper, List.copyOf(choices), source, selector, Traits.none(), false);
    }

    /**
     * Names a value that is taken from another fact under each alternative of a reading, such as the date that counts.
     *
     * @param name the name of the value, which is no path of the JSON form
     * @param reading the reading
     * @param choices one fact for each alternative, in their order; subject and paper are those of the first
     * @param <T> the type of the value
     * @return the fact
     * @throws IllegalArgumentException if there are more or fewer facts than alternatives
     */
    public static <T> Fact<T> byReading(String name, Reading reading, List<Fact<T>> choices) {
        if (choices.size() != reading.alternatives().size()) {
            throw new IllegalArgumentException(
                    "Fact " + name + " must name one fact for each of " + reading.alternatives());
        }
        return selected(name, choices, new ByReading<>(reading, List.copyOf(choices)));
    }

    /**
     * Returns the same fact, marked as naming a person, a firm or a plate: results never show its value.
     *
     * @return the marked fact
     */
    public Fact<T> personal() {
        return with(new Traits<>(true, traits.theDay(), traits.lasting(), traits.values()));
    }

    /**
     * Returns the same fact, marked as one that nobody can change once it is known, although much about its subject can be
     * changed: something that has happened.
     *
     * @return the marked fact
     */
    public Fact<T> lasting() {
        return with(new Traits<>(traits.personal(), traits.theDay(), true, traits.values()));
    }

    /**
     * Returns the same fact, marked as one that can change once it is known, although nothing else about its subject can: a state
     * that ends, such as a seizure.
     *
     * @return the marked fact
     */
    public Fact<T> passing() {
        return with(new Traits<>(traits.personal(), traits.theDay(), false, traits.values()));
    }

    /**
     * Returns the same fact with all the values that it can have.
     *
     * @param all the values, in a fixed order
     * @return the fact
     */
    public Fact<T> among(List<T> all) {
        return with(new Traits<>(traits.personal(), traits.theDay(), traits.lasting(), List.copyOf(all)));
    }

    private Fact<T> with(Traits<T> others) {
        return new Fact<>(path, subject, paper, inputs, source, selector, others, ofElement);
    }

    /**
     * Reads the value.
     *
     * @param evidence what may be looked at
     * @return the value, or null if it is unknown
     */
    public @Nullable T read(Evidence evidence) {
        return evidence.suppositions() == Suppositions.NONE ? told(evidence) : readSupposed(evidence);
    }

    /** Several supposed values leave it open which one the fact has. A supposed value came from this fact's own values. */
    @SuppressWarnings("unchecked")
    private @Nullable T readSupposed(Evidence evidence) {
        List<?> supposed = evidence.suppositions().values(this);
        if (supposed == null) {
            return inputs.isEmpty() ? told(evidence) : source.read(evidence);
        }
        return supposed.size() == 1 ? (T) supposed.get(0) : null;
    }

    /** Reads the value without regard to suppositions, of the same evidence only once. */
    @SuppressWarnings("unchecked")
    @Nullable
    T told(Evidence evidence) {
        @Nullable Object[] kept = evidence.kept(ofElement);
        int place = slot;
        if (place >= kept.length) {
            return placed(evidence);
        }
        Object known = kept[place];
        if (known == null) {
            T value = find(evidence);
            kept[place] = value == null ? Slots.ABSENT : value;
            return value;
        }
        return known == Slots.ABSENT ? null : (T) known;
    }

    /** Returns the section that the fact is in; null if it is in none. */
    @Nullable
    Fact<?> section() {
        return source instanceof InSection<?, T> inSection ? inSection.section() : null;
    }

    /** Keeps the value found in a section, or that the section is absent, for whoever reads the fact. */
    void keep(@Nullable Object present, Evidence evidence) {
        @Nullable Object[] kept = evidence.kept(ofElement);
        int place = slot;
        if (place < kept.length && source instanceof InSection<?, T> inSection) {
            T value = present == null ? null : inSection.of(present);
            kept[place] = value == null ? Slots.ABSENT : value;
        }
    }

    /** The evidence was put together before the fact had a place. */
    private @Nullable T placed(Evidence evidence) {
        if (slot == UNPLACED) {
            slot = slots().take();
        }
        return source.read(evidence);
    }

    /** Most facts are in a section; for those the virtual machine can see through the call. */
    private @Nullable T find(Evidence evidence) {
        return source instanceof InSection<?, T> inSection ? inSection.read(evidence) : source.read(evidence);
    }

    private Slots slots() {
        return ofElement ? Slots.OF_ELEMENT : Slots.OF_CASE;
    }

    /**
     * Reads the days on which a dated value may lie.
     *
     * @param evidence what may be looked at
     * @return the days, or null if the value is unknown or no date
     */
    public @Nullable DayRange days(Evidence evidence) {
        return evidence.suppositions() == Suppositions.NONE ? daysTold(evidence) : range(read(evidence));
    }

    private @Nullable DayRange daysTold(Evidence evidence) {
        @Nullable Object[] kept = evidence.kept(ofElement);
        int place = daysSlot;
        if (place >= kept.length) {
            if (place == UNPLACED) {
                daysSlot = slots().take();
            }
            return range(read(evidence));
        }
        if (kept[place] == null) {
            DayRange days = range(told(evidence));
            kept[place] = days == null ? Slots.ABSENT : days;
            return days;
        }
        return kept[place] instanceof DayRange days ? days : null;
    }

    private static @Nullable DayRange range(@Nullable Object value) {
        if (value instanceof PartialDate date) {
            return DayRange.of(date);
        }
        return value instanceof DayRange days ? days : null;
    }

    /**
     * Passes on the facts that keep this one from being known exactly: itself, or the inputs it is derived from.
     *
     * @param evidence what may be looked at
     * @param sink receives the missing facts
     */
    public void missing(Evidence evidence, Consumer<Fact<?>> sink) {
        if (isKnown(evidence)) {
            return;
        }
        if (selector != null) {
            selector.apply(evidence).missing(evidence, sink);
        } else if (inputs.isEmpty()) {
            sink.accept(this);
        } else {
            inputs.forEach(input -> input.missing(evidence, sink));
        }
    }

    /**
     * Says whether the value is known exactly; a date known only to the month or year is not.
     *
     * @param evidence what may be looked at
     * @return true if nothing is missing
     */
    public boolean isKnown(Evidence evidence) {
        T value = read(evidence);
        if (value instanceof PartialDate date) {
            return date.isExact();
        }
        return value instanceof DayRange days ? days.isExact() : value != null;
    }

    /**
     * Says whether the value is the day asked about itself, so that it moves with it day by day.
     *
     * @param evidence what may be looked at
     * @return true for the as-of date, and for a choice that falls on it
     */
    public boolean isTheDay(Evidence evidence) {
        return selector == null ? traits.theDay() : selector.apply(evidence).isTheDay(evidence);
    }

    /**
     * Says whether the value may be another one on another day although no fact changes.
     *
     * @param evidence what may be looked at
     * @return true for the day asked about, and for what is derived from it
     */
    public boolean followsTheDay(Evidence evidence) {
        return selector == null
                ? isTheDay(evidence) || inputs.stream().anyMatch(input -> input.followsTheDay(evidence))
                : selector.apply(evidence).followsTheDay(evidence);
    }

    /**
     * Passes on the facts that the value is taken from and that the caller can supply: itself, or those it is derived from;
     * of several to choose from, only the one that counts.
     *
     * @param evidence what may be looked at
     * @param sink receives the facts; one may come twice
     */
    public void sources(Evidence evidence, Consumer<Fact<?>> sink) {
        if (selector != null) {
            selector.apply(evidence).sources(evidence, sink);
        } else if (inputs.isEmpty()) {
            sink.accept(this);
        } else {
            inputs.forEach(input -> input.sources(evidence, sink));
        }
    }

    /**
     * Says whether the value is computed from other facts or chosen among them.
     *
     * @return false if a caller supplies the value itself
     */
    public boolean isDerived() {
        return !inputs.isEmpty();
    }

    /**
     * Passes on the facts that the caller can supply: itself, or those it is derived from.
     *
     * @param sink receives the facts
     */
    public void leaves(Consumer<Fact<?>> sink) {
        if (inputs.isEmpty()) {
            sink.accept(this);
        } else {
            inputs.forEach(input -> input.leaves(sink));
        }
    }

    /**
     * Passes on the readings that decide which value this is; one may come twice.
     *
     * @param sink receives the readings
     */
    public void readings(Consumer<Reading> sink) {
        if (selector instanceof ByReading<T> choice) {
            sink.accept(choice.reading());
        }
        inputs.forEach(input -> input.readings(sink));
    }

    /**
     * Returns the place of the value in the JSON form of a case, or the name of a derived value.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * Returns whom or what the fact is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Returns the paper that carries the fact.
     *
     * @return the paper
     */
    public Paper paper() {
        return paper;
    }

    /**
     * Says whether the value names a person, a firm or a plate, or comes from one that does.
     *
     * @return true if results must not show the value
     */
    public boolean isPersonal() {
        return personal;
    }

    /**
     * Says whether a known value stays as it is, whatever anybody does: a fact of the car or of its past.
     *
     * @return false if the value can be put right, such as a mortgage that is paid off or a form that is filled in anew
     */
    public boolean isLasting() {
        Boolean lasting = traits.lasting();
        return lasting == null ? subject.isLasting() : lasting;
    }

    /**
     * Returns all values that the fact can have, if they are few.
     *
     * @return the values in a fixed order; empty for dates, numbers, texts, papers and lists
     */
    public List<T> values() {
        return traits.values();
    }

    /**
     * Says whether the fact sits inside the elements of a list.
     *
     * @return true if it can be read only inside its list
     */
    public boolean isInList() {
        return inList;
    }

    /** Returns the path. */
    @Override
    public String toString() {
        return path;
    }

    /** Where a value comes from; null means unknown. */
    @FunctionalInterface
    private interface Source<T> {
        @Nullable
        T read(Evidence evidence);
    }

    private record InSection<S, T>(Fact<S> section, Function<S, Optional<T>> reader) implements Source<T> {
        @Override
        public @Nullable T read(Evidence evidence) {
            S present = section.told(evidence);
            return present == null ? null : reader.apply(present).orElse(null);
        }

        @SuppressWarnings("unchecked")
        @Nullable
        T of(Object present) {
            return reader.apply((S) present).orElse(null);
        }
    }

    /** Takes the fact of the alternative that is selected. */
    private record ByReading<T>(Reading reading, List<Fact<T>> choices) implements Function<Evidence, Fact<T>> {
        @Override
        public Fact<T> apply(Evidence evidence) {
            return choices.get(evidence.readings().indexOf(reading));
        }
    }

    /** What is special about a fact; whether it lasts is said by its subject, unless it says so itself. */
    private record Traits<T>(
            boolean personal, boolean theDay, @Nullable Boolean lasting, List<T> values) {
        static <T> Traits<T> none() {
            return new Traits<>(false, false, null, List.of());
        }
    }
}
