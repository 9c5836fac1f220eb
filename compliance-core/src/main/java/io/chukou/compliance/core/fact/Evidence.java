package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a condition may look at: the case, the question, the tables of the law and, inside a list, one element.
 *
 * <p>Nothing else is reachable: no clock, no file, no locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class Evidence {
    private static final ExportCase NOTHING = ExportCase.builder().build();
    private static final @Nullable Object[] NO_ROOM = {};

    private final ExportCase exportCase;
    private final ExportCase onPaper;
    private final Vehicles vehicles;
    private final Question question;
    private final LawTables tables;
    private final Lens lens;
    private final @Nullable Object element;
    private final boolean plain;

    /** What was read of the case and of the element in view. Whoever reads first keeps it; all would find the same. */
    private final @Nullable Object[] kept;

    private final @Nullable Object[] keptOfElement;

    /** The views made of this evidence; two threads may both make one, with the same result. */
    private @Nullable Evidence papers;

    private @Nullable Evidence wanting;
    private @Nullable Evidence told;
    private @Nullable Inside inside;

    private Evidence(
            ExportCase exportCase,
            ExportCase onPaper,
            Vehicles vehicles,
            Question question,
            LawTables tables,
            Lens lens) {
        this.exportCase = exportCase;
        this.onPaper = onPaper;
        this.vehicles = vehicles;
        this.question = question;
        this.tables = tables;
        this.lens = lens;
        this.element = null;
        this.plain = lens.isPlain();
        this.kept = Slots.OF_CASE.room();
        this.keptOfElement = NO_ROOM;
    }

    /** The same case through another lens. What derived facts say depends on the readings; everything else is kept. */
    private Evidence(Evidence other, Lens lens) {
        boolean same = lens.readings().equals(other.lens.readings());
        this.exportCase = other.exportCase;
        this.onPaper = other.onPaper;
        this.vehicles = other.vehicles;
        this.question = other.question;
        this.tables = other.tables;
        this.lens = lens;
        this.element = other.element;
        this.plain = lens.isPlain();
        this.kept = same ? other.kept : Slots.OF_CASE.room();
        this.keptOfElement = same ? other.keptOfElement : Slots.OF_ELEMENT.room();
    }

    /** The same case with an element of a list in view. */
    private Evidence(Evidence other, Object element) {
        this.exportCase = other.exportCase;
        this.onPaper = other.onPaper;
        this.vehicles = other.vehicles;
        this.question = other.question;
        this.tables = other.tables;
        this.lens = other.lens;
        this.element = element;
        this.plain = other.plain;
        this.kept = other.kept;
        this.keptOfElement = Slots.OF_ELEMENT.room();
    }

    /** Another case in the place of this one. */
    private Evidence(
            Evidence other,
            ExportCase exportCase,
            ExportCase onPaper,
            Vehicles vehicles,
            Lens lens,
            @Nullable Object element) {
        this.exportCase = exportCase;
        this.onPaper = onPaper;
        this.vehicles = vehicles;
        this.question = other.question;
        this.tables = other.tables;
        this.lens = lens;
        this.element = element;
        this.plain = lens.isPlain();
        this.kept = Slots.OF_CASE.room();
        this.keptOfElement = Slots.OF_ELEMENT.room();
    }

    /**
     * Puts a case under a question; nothing is assumed yet, and every reading has its default.
     *
     * @param exportCase the case
     * @param question the question
     * @param tables the tables of the law
     * @return the evidence
     */
    public static Evidence of(ExportCase exportCase, Question question, LawTables tables) {
        Objects.requireNonNull(exportCase, "exportCase");
        ExportCase onPaper = Papers.of(exportCase, question.absence());
        return new Evidence(exportCase, onPaper, Vehicles.NONE, question, tables, plain(question));
    }

    /**
     * Puts a consignment as a whole under a question. Of a case facts are known only inside the list of vehicles.
     *
     * @param vehicles the cases of its vehicles, each complete with what the consignment says once for all
     * @param question the question
     * @param tables the tables of the law
     * @return the evidence
     */
    public static Evidence of(List<ExportCase> vehicles, Question question, LawTables tables) {
        Vehicles all = Vehicles.of(List.copyOf(vehicles), question.absence());
        return new Evidence(NOTHING, NOTHING, all, question, tables, plain(question));
    }

    private static Lens plain(Question question) {
        return new Lens(PartialDate.of(question.asOf()), Set.of(), View.TOLD, Readings.defaults(), Suppositions.NONE);
    }

    /**
     * Returns the same evidence, seen with the question's assumptions.
     *
     * @return the evidence in which unknown facts of assumed subjects count in the case's favour
     */
    public Evidence withAssumptions() {
        return through(lens.assuming(question.assumptions()));
    }

    /**
     * Returns the same evidence with one element of a list in view. Inside the list of vehicles, the facts of a case are those
     * of the vehicle in view.
     *
     * @param listElement the element
     * @return the evidence inside the list
     */
    public Evidence inside(Object listElement) {
        if (listElement instanceof ExportCase vehicle) {
            ExportCase seen =
                    isAnythingDeclared() && !seesPapersOnly() ? Papers.of(vehicle, question.absence()) : vehicle;
            return new Evidence(this, vehicle, seen, vehicles, lens, vehicle);
        }
        return new Evidence(this, listElement);
    }

    /**
     * Returns the same evidence with each element of a list in view in turn.
     *
     * @param elements an immutable list
     * @return what {@link #inside(Object)} returns for each, in order; the same objects whenever it is asked for the same list
     */
    public List<Evidence> insideEach(List<?> elements) {
        for (Inside known = inside; known != null; known = known.next()) {
            if (known.elements() == elements) {
                return known.evidence();
            }
        }
        Evidence[] each = new Evidence[elements.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = inside(elements.get(i));
        }
        Inside found = new Inside(elements, List.of(each), inside);
        inside = found;
        return found.evidence();
    }

    /**
     * Returns the same evidence, seen under a selection of readings.
     *
     * @param readings the selection
     * @return the evidence in which conditions and facts follow the selected alternatives
     */
    public Evidence under(Readings readings) {
        return readings.equals(lens.readings()) ? this : through(lens.under(readings));
    }

    /**
     * Returns the same evidence under suppositions.
     *
     * @param suppositions what is supposed, in the place of what was before
     * @return the evidence in which supposed values stand in the place of known ones
     */
    public Evidence supposing(Suppositions suppositions) {
        return through(lens.supposing(suppositions));
    }

    /**
     * Returns what is supposed.
     *
     * @return the suppositions; {@link Suppositions#NONE} for the case as it is
     */
    public Suppositions suppositions() {
        return lens.supposed();
    }

    private Evidence through(Lens other) {
        return new Evidence(this, other);
    }

    /**
     * Says whether any section of the case, or of a case of the consignment, is declared.
     *
     * @return true if not everything is on paper
     */
    public boolean isAnythingDeclared() {
        return onPaper != exportCase || vehicles.onPaper != vehicles.told;
    }

    /**
     * Returns the same evidence without the sections that somebody only declares; their facts are unknown there.
     *
     * @return the evidence of what is on paper; this one if nothing is declared
     */
    public Evidence onPaperOnly() {
        if (!isAnythingDeclared()) {
            return this;
        }
        Evidence known = papers;
        if (known == null) {
            known = new Evidence(this, onPaper, onPaper, vehicles.papers(), lens.seen(View.PAPERS), element);
            papers = known;
        }
        return known;
    }

    /**
     * Returns the same evidence, looked at with the eyes of the law on a duty: a paper that somebody only speaks of is not
     * at hand. Other declared facts count as before.
     *
     * @return the evidence by which a duty is met; this one if nothing is declared
     */
    public Evidence wantingPapers() {
        if (!isAnythingDeclared()) {
            return this;
        }
        Evidence known = wanting;
        if (known == null) {
            known = through(lens.seen(View.WANTING));
            wanting = known;
        }
        return known;
    }

    /**
     * Returns the same evidence in which a declared paper counts like any other.
     *
     * @return the evidence as it is told; this one unless papers are wanted
     */
    public Evidence asTold() {
        if (!wantsPapers()) {
            return this;
        }
        Evidence known = told;
        if (known == null) {
            known = through(lens.seen(View.TOLD));
            told = known;
        }
        return known;
    }

    /**
     * Says whether nothing but what is on paper is looked at.
     *
     * @return true after {@link #onPaperOnly()} if anything is declared
     */
    public boolean seesPapersOnly() {
        return lens.view() == View.PAPERS;
    }

    /**
     * Says whether a paper that somebody only speaks of counts as not at hand.
     *
     * @return true after {@link #wantingPapers()} if anything is declared
     */
    public boolean wantsPapers() {
        return lens.view() == View.WANTING;
    }

    /**
     * Returns the case.
     *
     * @return the case
     */
    public ExportCase exportCase() {
        return exportCase;
    }

    /**
     * Returns the cases of the vehicles of the consignment.
     *
     * @return the cases, in order; empty for a single vehicle
     */
    public List<ExportCase> vehicles() {
        return vehicles.told;
    }

    /**
     * Returns where a fact of a case is to be read, if it is not known of what.
     *
     * @return of a consignment as a whole, the evidence inside each of its vehicles; else this evidence alone
     */
    public List<Evidence> each() {
        boolean isWhole = element == null && !vehicles.told.isEmpty();
        return isWhole ? insideEach(vehicles.told) : List.of(this);
    }

    /**
     * Returns the question.
     *
     * @return the question
     */
    public Question question() {
        return question;
    }

    /**
     * Returns the dated tables of the law that the rulebook carries.
     *
     * @return the tables
     */
    public LawTables tables() {
        return tables;
    }

    /**
     * Returns the day that is asked about.
     *
     * @return the as-of date, known to the day
     */
    public PartialDate asOf() {
        return lens.asOf();
    }

    /**
     * Returns the readings under which the law is read.
     *
     * @return the selection
     */
    public Readings readings() {
        return lens.readings();
    }

    /**
     * Returns the list element in view.
     *
     * @return the element
     * @throws IllegalStateException if no list has been entered
     */
    public Object element() {
        if (element == null) {
            throw new IllegalStateException("A fact of a list element was read outside its list");
        }
        return element;
    }

    /**
     * Says whether what is absent counts as not held.
     *
     * @return true if the caller said that the file is complete
     */
    public boolean absentMeansNotHeld() {
        return question.absence() == Absence.NOT_HELD;
    }

    /**
     * Says whether a fact that is absent counts as not held.
     *
     * @param fact the fact
     * @return true if the caller said that the file is complete, and nothing is supposed of the fact
     */
    public boolean isNotHeld(Fact<?> fact) {
        return absentMeansNotHeld() && suppositions().values(fact) == null;
    }

    /**
     * Says whether any assumption is in force in this evidence.
     *
     * @return true after {@link #withAssumptions()} with at least one subject
     */
    public boolean assumesAnything() {
        return !lens.assumed().isEmpty();
    }

    /**
     * Says whether the caller vouches for a subject.
     *
     * @param subject the subject
     * @return true if unknown facts of the subject count in the case's favour
     */
    public boolean assumes(Subject subject) {
        return lens.assumed().contains(subject);
    }

    /** What was read so far, by slot. */
    @Nullable
    Object[] kept(boolean ofElement) {
        return ofElement ? keptOfElement : kept;
    }

    /**
     * Says whether facts alone decide every condition: nothing is assumed or supposed, and what is declared needs no second
     * look.
     *
     * @return true if no condition has to look at anything but the values of its facts
     */
    public boolean isPlain() {
        return plain;
    }

    /** The lists that were entered, the last one first. */
    private record Inside(
            List<?> elements,
            List<Evidence> evidence,
            @Nullable Inside next) {}

    /** The cases of a consignment: as they are told, and what of them is on paper; the same list if that is all. */
    private record Vehicles(List<ExportCase> told, List<ExportCase> onPaper) {
        static final Vehicles NONE = new Vehicles(List.of(), List.of());

        static Vehicles of(List<ExportCase> told, Absence absence) {
            List<ExportCase> onPaper =
                    told.stream().map(vehicle -> Papers.of(vehicle, absence)).toList();
            for (int i = 0; i < told.size(); i++) {
                if (told.get(i) != onPaper.get(i)) {
                    return new Vehicles(told, onPaper);
                }
            }
            return new Vehicles(told, told);
        }

        Vehicles papers() {
            return new Vehicles(onPaper, onPaper);
        }
    }

    /** Which of the case is looked at: all that is told, the same with papers wanted, or what is on paper alone. */
    private enum View {
        TOLD,
        WANTING,
        PAPERS
    }

    /** How the case is looked at: from which day, what is vouched for, which of it, how the law is read, what is supposed. */
    private record Lens(PartialDate asOf, Set<Subject> assumed, View view, Readings readings, Suppositions supposed) {
        boolean isPlain() {
            return supposed == Suppositions.NONE && assumed.isEmpty() && view != View.WANTING;
        }

        Lens assuming(Set<Subject> subjects) {
            return new Lens(asOf, subjects, view, readings, supposed);
        }

        Lens seen(View other) {
            return new Lens(asOf, assumed, other, readings, supposed);
        }

        Lens under(Readings others) {
            return new Lens(asOf, assumed, view, others, supposed);
        }

        Lens supposing(Suppositions suppositions) {
            return new Lens(asOf, assumed, view, readings, suppositions);
        }
    }
}
