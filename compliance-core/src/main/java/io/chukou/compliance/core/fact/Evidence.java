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

    private final ExportCase exportCase;
    private final ExportCase onPaper;
    private final Vehicles vehicles;
    private final Question question;
    private final LawTables tables;
    private final Lens lens;
    private final @Nullable Object element;

    private Evidence(
            ExportCase exportCase,
            ExportCase onPaper,
            Vehicles vehicles,
            Question question,
            LawTables tables,
            Lens lens,
            @Nullable Object element) {
        this.exportCase = exportCase;
        this.onPaper = onPaper;
        this.vehicles = vehicles;
        this.question = question;
        this.tables = tables;
        this.lens = lens;
        this.element = element;
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
        return new Evidence(exportCase, onPaper, Vehicles.NONE, question, tables, plain(question), null);
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
        return new Evidence(NOTHING, NOTHING, all, question, tables, plain(question), null);
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
            return new Evidence(vehicle, seen, vehicles, question, tables, lens, vehicle);
        }
        return new Evidence(exportCase, onPaper, vehicles, question, tables, lens, listElement);
    }

    /**
     * Returns the same evidence, seen under a selection of readings.
     *
     * @param readings the selection
     * @return the evidence in which conditions and facts follow the selected alternatives
     */
    public Evidence under(Readings readings) {
        return through(lens.under(readings));
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
        return new Evidence(exportCase, onPaper, vehicles, question, tables, other, element);
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
        return isAnythingDeclared()
                ? new Evidence(onPaper, onPaper, vehicles.papers(), question, tables, lens.seen(View.PAPERS), element)
                : this;
    }

    /**
     * Returns the same evidence, looked at with the eyes of the law on a duty: a paper that somebody only speaks of is not
     * at hand. Other declared facts count as before.
     *
     * @return the evidence by which a duty is met; this one if nothing is declared
     */
    public Evidence wantingPapers() {
        return isAnythingDeclared() ? through(lens.seen(View.WANTING)) : this;
    }

    /**
     * Returns the same evidence in which a declared paper counts like any other.
     *
     * @return the evidence as it is told; this one unless papers are wanted
     */
    public Evidence asTold() {
        return wantsPapers() ? through(lens.seen(View.TOLD)) : this;
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
        return isWhole ? vehicles.told.stream().map(this::inside).toList() : List.of(this);
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
