package io.chukou.compliance.core.fact;

import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a vehicle is and was used for, as far as it is known.
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
        this.changes = changes == null ? List.of() : changes;
        this.known = changes != null && changes.stream().allMatch(UsePast::namesBothUses);
    }

    private static boolean namesBothUses(UseChange change) {
        return change.getFrom().isPresent() && change.getTo().isPresent();
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

    /** Returns every use that is known of. */
    Set<VehicleUse> uses() {
        Set<VehicleUse> uses = EnumSet.of(current);
        changes.forEach(change -> {
            change.getFrom().ifPresent(uses::add);
            change.getTo().ifPresent(uses::add);
        });
        return uses;
    }

    /** Returns the days on which the vehicle may first have turned to one of some uses. */
    DayRange turnedTo(Set<VehicleUse> uses) {
        return changes.stream()
                .filter(change -> change.getTo().filter(uses::contains).isPresent())
                .findFirst()
                .flatMap(UsePast::day)
                .orElse(ANY_DAY);
    }

    private static Optional<DayRange> day(UseChange change) {
        return change.getDate().map(DayRange::of);
    }
}
