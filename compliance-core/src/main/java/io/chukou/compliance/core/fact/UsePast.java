package io.chukou.compliance.core.fact;

import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a vehicle is and was used for, as far as it is known.
 *
 * <p>Changes contradict each other if their dates run backwards, if one does not begin with the use that the one before it
 * ended with, or if the last does not end with the present use. Nothing tells then which of them is wrong, so all count as
 * unknown and the past is open.
 *
 * <p>Immutable and thread-safe.
 */
final class UsePast {
    private static final DayRange ANY_DAY = DayRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

    private final VehicleUse current;
    private final List<UseChange> changes;
    private final boolean known;

    UsePast(VehicleUse current, @Nullable List<UseChange> changes) {
        this.current = current;
        boolean credible = changes != null && agree(current, changes);
        this.changes = credible ? List.copyOf(changes) : List.of();
        this.known = credible && namesBothUses(this.changes);
    }

    /** Says whether changes may have followed each other as they are listed and led to a present use, if that is known. */
    static boolean agree(@Nullable VehicleUse current, List<UseChange> changes) {
        return usesFollow(current, changes) && daysFollow(changes);
    }

    private static boolean usesFollow(@Nullable VehicleUse current, List<UseChange> changes) {
        boolean follow = true;
        for (int i = 0; i < changes.size(); i++) {
            VehicleUse next =
                    i + 1 < changes.size() ? changes.get(i + 1).getFrom().orElse(null) : current;
            follow &= next == null
                    || changes.get(i).getTo().filter(to -> to != next).isEmpty();
        }
        return follow;
    }

    /** Partial dates run backwards only if no day of the one can follow a day of the other. */
    private static boolean daysFollow(List<UseChange> changes) {
        long reached = Long.MIN_VALUE;
        for (UseChange change : changes) {
            DayRange day = day(change).orElse(null);
            if (day != null && day.last() < reached) {
                return false;
            }
            reached = day == null ? reached : Math.max(reached, day.first());
        }
        return true;
    }

    private static boolean namesBothUses(List<UseChange> changes) {
        for (UseChange change : changes) {
            if (change.getFrom().isEmpty() || change.getTo().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Says whether every use is known; the days of the changes may still be unknown. */
    boolean isKnown() {
        return known;
    }

    VehicleUse current() {
        return current;
    }

    /** Returns the use that the vehicle was first registered for; only meaningful if every use is known. */
    VehicleUse first() {
        return changes.isEmpty() ? current : changes.get(0).getFrom().orElseThrow();
    }

    /** Says whether a use is or was that of the vehicle, empty if an unknown change leaves it open. */
    Optional<Boolean> wasEver(VehicleUse use) {
        boolean was = uses().contains(use);
        return was || known ? Optional.of(was) : Optional.empty();
    }

    /** Returns every use that is known of. */
    Set<VehicleUse> uses() {
        Set<VehicleUse> uses = EnumSet.of(current);
        changes.forEach(change -> {
            change.getFrom().ifPresent(uses::add);
            change.getTo().ifPresent(uses::add);
        });
        return uses;
    }

    /** Says whether the vehicle is known to have turned from one of some uses to one of others. */
    boolean everTurned(Set<VehicleUse> from, Set<VehicleUse> to) {
        return turns(from, to).findAny().isPresent();
    }

    /** Returns the days on which the vehicle may have turned from one of some uses to one of others, each time it did. */
    DayRange turned(Set<VehicleUse> from, Set<VehicleUse> to) {
        return turns(from, to)
                .map(change -> day(change).orElse(ANY_DAY))
                .reduce(DayRange::hull)
                .orElse(ANY_DAY);
    }

    private Stream<UseChange> turns(Set<VehicleUse> from, Set<VehicleUse> to) {
        return changes.stream()
                .filter(change -> change.getFrom().filter(from::contains).isPresent())
                .filter(change -> change.getTo().filter(to::contains).isPresent());
    }

    private static Optional<DayRange> day(UseChange change) {
        return change.getDate().map(DayRange::of);
    }
}
