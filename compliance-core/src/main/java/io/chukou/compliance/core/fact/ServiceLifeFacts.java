package io.chukou.compliance.core.fact;

import static io.chukou.compliance.core.fact.CaseFacts.STEP_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.CURRENT_USE;
import static io.chukou.compliance.core.fact.VehicleFacts.FACTORY_DATE;
import static io.chukou.compliance.core.fact.VehicleFacts.USE_CHANGES;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.VehicleUse;
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
    /** The changes of use, unknown also if they contradict each other or the present use. */
    private static final Fact<List<UseChange>> CHANGES_THAT_AGREE = changes(
            "",
            use -> use.getChanges().filter(all -> UsePast.agree(use.getCurrent().orElse(null), all)));

    private static final Fact<List<UseChange>> CHANGES_WITH_FROM = changesWith("from", UseChange::getFrom);
    private static final Fact<List<UseChange>> CHANGES_WITH_TO = changesWith("to", UseChange::getTo);
    private static final Fact<List<UseChange>> CHANGES_WITH_DATE =
            changesWith("date", change -> change.getDate().filter(PartialDate::isExact));

    /** The present use and those before it, as far as they are known. */
    static final Fact<UsePast> PAST = Fact.derived(
            "usePast",
            List.of(CURRENT_USE, USE_CHANGES),
            e -> Optional.ofNullable(CURRENT_USE.read(e)).map(use -> new UsePast(use, USE_CHANGES.read(e))));

    /** The changes of use, if they agree and each is known with both uses. */
    private static final Fact<List<UseChange>> PAST_USES = Fact.selected(
            "pastUses", List.of(CHANGES_THAT_AGREE, CHANGES_WITH_FROM, CHANGES_WITH_TO), ServiceLifeFacts::leastKnown);

    /** The changes of use, if they agree and each is known with both uses and its day. */
    private static final Fact<List<UseChange>> CHANGES_IN_FULL = Fact.selected(
            "usesInFull",
            List.of(PAST_USES, CHANGES_WITH_DATE),
            e -> PAST_USES.read(e) == null ? PAST_USES : CHANGES_WITH_DATE);

    /** The day on which more than one year of the service life must be left when a step is taken: that of the step or, if read so, of the transfer. */
    public static final Fact<PartialDate> SERVICE_LIFE_TEST_DAY =
            Fact.byReading("serviceLifeTestDay", StandardReadings.SERVICE_LIFE_DAY, List.of(STEP_DATE, TRANSFER_DATE));

    /**
     * The day from which the service life is counted: first registration, or the factory date of a vehicle registered more
     * than two years after it.
     *
     * <p>It is a range where dates leave it open, and unknown without a registration date.
     *
     * <p>For example, a car built on 2017-03-14 and registered on 2019-03-15 starts on 2017-03-14.
     */
    public static final Fact<DayRange> SERVICE_LIFE_START =
            Fact.derived("serviceLifeStart", List.of(REGISTRATION_DATE, FACTORY_DATE), ServiceLifeFacts::start);

    /**
     * Whether the vehicle is a taxi (出租客运) or ever was one.
     *
     * <p>Unknown where the present use is, where changes are unknown and none that is known names a taxi, and where the
     * changes contradict each other.
     */
    public static final Fact<Boolean> EVER_TAXI =
            Fact.derived("everTaxi", List.of(CURRENT_USE, PAST_USES), ServiceLifeFacts::everTaxi);

    /**
     * Whether the changes of use may have followed each other as they are listed and led to the present use.
     *
     * <p>Unknown while no changes are listed. What a change leaves open contradicts nothing.
     */
    public static final Fact<Boolean> USES_FOLLOW =
            Fact.derived("usesFollow", List.of(CURRENT_USE, USE_CHANGES), ServiceLifeFacts::usesFollow);

    /**
     * The day on which the service life ends (规定报废期限), or never for a kind of vehicle without a limit.
     *
     * <p>It is a range where dates or past uses leave it open: a change of use that is unknown counts as every change
     * the vehicle may have had, so a young car still has a certain answer. Changes that contradict each other count as
     * unknown. The range is also open where the text is, such as for a small car that turned operating and back. The end is
     * unknown where category, present use or registration date is, and where the table of limits has no entry. Stricter
     * limits of a province are not counted.
     *
     * <p>For example, a small taxi registered on 2019-03-15 within two years of leaving the factory ends on 2027-03-15.
     */
    public static final Fact<DayRange> SERVICE_LIFE_END = Fact.derived(
            "serviceLifeEnd",
            List.of(REGISTRATION_DATE, FACTORY_DATE, CATEGORY, CURRENT_USE, CHANGES_IN_FULL),
            ServiceLife::end);

    private ServiceLifeFacts() {}

    private static Optional<Boolean> usesFollow(Evidence evidence) {
        return Optional.ofNullable(USE_CHANGES.read(evidence))
                .map(changes -> UsePast.agree(CURRENT_USE.read(evidence), changes));
    }

    private static Fact<List<UseChange>> leastKnown(Evidence evidence) {
        return Stream.of(CHANGES_THAT_AGREE, CHANGES_WITH_FROM)
                .filter(changes -> changes.read(evidence) == null)
                .findFirst()
                .orElse(CHANGES_WITH_TO);
    }

    private static Optional<DayRange> start(Evidence evidence) {
        return LifeStart.hull(REGISTRATION_DATE.read(evidence), FACTORY_DATE.read(evidence), start -> start);
    }

    private static Optional<Boolean> everTaxi(Evidence evidence) {
        return Optional.ofNullable(PAST.read(evidence)).flatMap(past -> past.wasEver(VehicleUse.TAXI));
    }

    private static Fact<List<UseChange>> changesWith(String name, Function<UseChange, Optional<?>> entry) {
        return changes(
                "[]." + name,
                use -> use.getChanges()
                        .filter(changes -> changes.stream().map(entry).allMatch(Optional::isPresent)));
    }

    private static Fact<List<UseChange>> changes(
            String suffix, Function<UseHistory, Optional<List<UseChange>>> reader) {
        return Fact.inside(
                VehicleFacts.VEHICLE,
                "use.changes" + suffix,
                Subject.VEHICLE,
                vehicle -> vehicle.getUse().flatMap(reader));
    }
}
