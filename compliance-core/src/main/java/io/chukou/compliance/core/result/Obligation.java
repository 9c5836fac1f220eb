package io.chukou.compliance.core.result;

import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.rule.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar: a rule that time alone turns, or a duty without a day.
 *
 * <p>Days are calendar days in Asia/Shanghai. If dates of the case are known only to the month or year, or a fact is
 * missing, the day is one of an interval. Clauses and consequence are those of the rule.
 *
 * <p>Immutable and thread-safe.
 */
public final class Obligation {
    private final ObligationKind kind;
    private final List<Stage> stages;
    private final Finding finding;
    private final boolean changeOfLaw;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final List<Vehicle> vehicles;

    private Obligation(
            ObligationKind kind,
            Set<Stage> stages,
            Finding finding,
            boolean changeOfLaw,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            List<Vehicle> vehicles) {
        this.kind = kind;
        this.stages = List.copyOf(EnumSet.copyOf(stages));
        this.finding = finding;
        this.changeOfLaw = changeOfLaw;
        this.earliest = earliest;
        this.latest = latest;
        this.vehicles = List.copyOf(vehicles);
    }

    /**
     * Makes an entry with a day; the engine does this.
     *
     * @param kind OVERDUE, DUE or OPENS
     * @param stage the stage at which the rule turns
     * @param finding what the rule says after a due day, or as long as it is violated
     * @param changeOfLaw whether the rule came into force or went out of it
     * @param earliest the first day that may be the day
     * @param latest the last day that may be the day, or null if that is not known
     * @return the entry
     */
    public static Obligation dated(
            ObligationKind kind,
            Stage stage,
            Finding finding,
            boolean changeOfLaw,
            LocalDate earliest,
            @Nullable LocalDate latest) {
        return new Obligation(kind, EnumSet.of(stage), finding, changeOfLaw, earliest, latest, List.of());
    }

    /**
     * Makes an entry without a day; the engine does this.
     *
     * @param stage the stage at which the duty is tested
     * @param finding what the rule says
     * @return the entry
     */
    public static Obligation standing(Stage stage, Finding finding) {
        return new Obligation(ObligationKind.STANDING, EnumSet.of(stage), finding, false, null, null, List.of());
    }

    /**
     * Returns the same entry for one vehicle of a consignment.
     *
     * @param vehicle the vehicle
     * @return the entry, for that vehicle alone
     */
    public Obligation of(Vehicle vehicle) {
        return new Obligation(kind, EnumSet.copyOf(stages), finding, changeOfLaw, earliest, latest, List.of(vehicle));
    }

    /**
     * Returns the same entry for the stages and the vehicles of another one too.
     *
     * @param other an entry of the same kind, rule and days
     * @return the joint entry, with the finding of this one
     */
    public Obligation and(Obligation other) {
        EnumSet<Stage> all = EnumSet.copyOf(stages);
        all.addAll(other.stages);
        List<Vehicle> both = Stream.concat(vehicles.stream(), other.vehicles.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Vehicle::place))
                .toList();
        return new Obligation(kind, all, finding, changeOfLaw, earliest, latest, both);
    }

    /**
     * Returns what the day means.
     *
     * @return the kind
     */
    public ObligationKind kind() {
        return kind;
    }

    /**
     * Returns the rule.
     *
     * @return the rule of the finding
     */
    public Rule rule() {
        return finding.rule();
    }

    /**
     * Returns the stages at which the rule turns on this day.
     *
     * @return the stages, in the order of the law; at least one
     */
    public List<Stage> stages() {
        return stages;
    }

    /**
     * Returns what the rule says, with message and remedy.
     *
     * @return for a due day, what it will say once the day has passed; for an opening, what it says as long as it is violated; else what
     *     it says on the day asked about
     */
    public Finding finding() {
        return finding;
    }

    /**
     * Says whether the law changes on the day, rather than time passing under it: the rule comes into force after a due day, or
     * an opening is the day on which it is no longer in force.
     *
     * @return true if so; false without a day
     */
    public boolean isChangeOfLaw() {
        return changeOfLaw;
    }

    /**
     * Returns the first day that may be the day.
     *
     * @return of a duty, the last day on which it is certainly met; of an opening, the first day on which the rule may be no
     *     longer violated; empty for a standing duty
     */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /**
     * Returns the last day that may be the day.
     *
     * @return the day, which is the earliest if all is known; empty for a standing duty, and for a duty of which nothing can be
     *     told after its earliest day, for want of the facts that the finding names
     */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * Returns the day for a calendar, on the safe side: a duty is in time on its earliest day, an opening is certain on its
     * latest.
     *
     * @return the day; empty for a standing duty
     */
    public Optional<LocalDate> day() {
        return kind == ObligationKind.OPENS ? latest() : earliest();
    }

    /**
     * Returns the vehicles of a consignment that the entry is about.
     *
     * @return the vehicles, by their place; empty for the calendar of one case, and for a duty on a consignment as a whole
     */
    public List<Vehicle> vehicles() {
        return vehicles;
    }

    /** Returns kind, rule and days, such as {@code DUE EXPORTER-008 2027-01-10}. */
    @Override
    public String toString() {
        String days = earliest == null
                ? ""
                : " " + earliest + (earliest.equals(latest) ? "" : ".." + (latest == null ? "" : latest));
        return kind + " " + rule() + days;
    }

    /**
     * A vehicle of a consignment.
     *
     * @param place its place in the consignment; the first vehicle has place 1
     * @param reference the caller's own name for it, masked; empty if it has none
     */
    public record Vehicle(int place, Optional<String> reference) {}
}
