package io.chukou.compliance.core.fact;

import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.CURRENT_USE;
import static io.chukou.compliance.core.fact.VehicleFacts.FACTORY_DATE;
import static io.chukou.compliance.core.fact.VehicleFacts.USE_CHANGES;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.Vehicle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The service life (使用年限) of a vehicle under the scrapping rules (机动车强制报废标准规定).
 *
 * <p>Immutable and thread-safe.
 */
public final class ServiceLifeFacts {
    private static final Fact<List<UseChange>> CHANGES_WITH_FROM = changesWith("from", UseChange::getFrom);
    private static final Fact<List<UseChange>> CHANGES_WITH_TO = changesWith("to", UseChange::getTo);
    private static final Fact<List<UseChange>> CHANGES_WITH_DATE =
            changesWith("date", change -> change.getDate().filter(PartialDate::isExact));

    /** The changes of use, if each is known with both uses and its day. */
    private static final Fact<List<UseChange>> CHANGES_IN_FULL = Fact.selected(
            "usesInFull",
            List.of(USE_CHANGES, CHANGES_WITH_FROM, CHANGES_WITH_TO, CHANGES_WITH_DATE),
            ServiceLifeFacts::leastKnown);

    /**
     * The day on which the service life ends (规定报废期限), or never for a kind of vehicle without a limit.
     *
     * <p>It is a range where dates or past uses leave it open: a change of use that is unknown counts as every change
     * the vehicle may have had, so a young car still has a certain answer. It is unknown where category, present use or
     * registration date is, and where the table of limits has no entry. Stricter limits of a province are not counted.
     *
     * <p>For example, a small taxi registered on 2019-03-15 within two years of leaving the factory ends on 2027-03-15.
     */
    public static final Fact<DayRange> SERVICE_LIFE_END = Fact.derived(
            "serviceLifeEnd",
            List.of(REGISTRATION_DATE, FACTORY_DATE, CATEGORY, CURRENT_USE, CHANGES_IN_FULL),
            ServiceLife::end);

    private ServiceLifeFacts() {}

    private static Fact<List<UseChange>> leastKnown(Evidence evidence) {
        return Stream.of(USE_CHANGES, CHANGES_WITH_FROM, CHANGES_WITH_TO)
                .filter(changes -> changes.read(evidence) == null)
                .findFirst()
                .orElse(CHANGES_WITH_DATE);
    }

    private static Fact<List<UseChange>> changesWith(String name, Function<UseChange, Optional<?>> entry) {
        return Fact.of(
                USE_CHANGES.path() + "[]." + name,
                Subject.VEHICLE,
                Paper.VEHICLE,
                c -> c.getVehicle()
                        .flatMap(Vehicle::getUse)
                        .flatMap(UseHistory::getChanges)
                        .filter(changes -> changes.stream().map(entry).allMatch(Optional::isPresent)));
    }
}
