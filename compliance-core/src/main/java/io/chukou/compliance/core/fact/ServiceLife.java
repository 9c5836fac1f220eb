package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.table.ScrappingLimits;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Computes when the service life of one vehicle ends.
 *
 * <p>The limit comes from the table (SCR-4.1), by the use that decides after changes of use (SCR-6.1, SCR-6.2, SCR-6.4,
 * SCR-A1), and is counted from the start of SCR-8.
 *
 * <p>Immutable and thread-safe.
 */
final class ServiceLife {
    private static final Set<VehicleCategory> PASSENGER = EnumSet.of(
            VehicleCategory.MICRO_PASSENGER,
            VehicleCategory.SMALL_PASSENGER,
            VehicleCategory.LARGE_SEDAN,
            VehicleCategory.MEDIUM_PASSENGER,
            VehicleCategory.LARGE_PASSENGER);

    /** The passenger vehicles whose limit is mixed when they turn operating: 小、微型非营运载客汽车和大型非营运轿车. */
    private static final Set<VehicleCategory> MIXED =
            EnumSet.of(VehicleCategory.MICRO_PASSENGER, VehicleCategory.SMALL_PASSENGER, VehicleCategory.LARGE_SEDAN);

    /** The vehicles that SCR-6.4 names: 载货汽车、半挂车. */
    private static final Set<VehicleCategory> TRUCKS_AND_SEMI_TRAILERS = EnumSet.of(
            VehicleCategory.MICRO_TRUCK,
            VehicleCategory.LIGHT_TRUCK,
            VehicleCategory.MEDIUM_TRUCK,
            VehicleCategory.HEAVY_TRUCK,
            VehicleCategory.CONTAINER_SEMI_TRAILER,
            VehicleCategory.SEMI_TRAILER);

    /** 营运载客. The text does not say whether a school bus belongs here. */
    private static final Set<VehicleUse> OPERATING = EnumSet.of(
            VehicleUse.TAXI,
            VehicleUse.RENTAL,
            VehicleUse.DRIVING_SCHOOL,
            VehicleUse.CITY_BUS,
            VehicleUse.OTHER_PASSENGER_OPERATING);

    private static final Set<VehicleUse> NON_OPERATING = EnumSet.of(VehicleUse.NON_OPERATING);

    /** Every use that a passenger vehicle may have had. */
    private static final Set<VehicleUse> OF_PASSENGERS =
            EnumSet.complementOf(EnumSet.of(VehicleUse.GOODS, VehicleUse.DANGEROUS_GOODS));

    private final VehicleCategory category;
    private final UsePast past;
    private final ScrappingLimits limits;
    private final @Nullable PartialDate registration;
    private final @Nullable PartialDate factory;

    private ServiceLife(VehicleCategory category, UsePast past, Evidence evidence) {
        this.category = category;
        this.past = past;
        this.limits = evidence.tables().scrappingLimits();
        this.registration = CertificateFacts.REGISTRATION_DATE.read(evidence);
        this.factory = VehicleFacts.FACTORY_DATE.read(evidence);
    }

    /** Returns the day on which the service life ends, empty if it is unknown. */
    static Optional<DayRange> end(Evidence evidence) {
        VehicleCategory category = VehicleFacts.CATEGORY.read(evidence);
        UsePast past = ServiceLifeFacts.PAST.read(evidence);
        if (category == null || past == null) {
            return Optional.empty();
        }
        return new ServiceLife(category, past, evidence).end();
    }

    private Optional<DayRange> end() {
        if (!PASSENGER.contains(category)) {
            return ofOtherVehicle().flatMap(this::count);
        }
        if (isOpen()) {
            return ofOpenPast().flatMap(this::count);
        }
        Optional<LifeYears> limit = ofPassengerVehicle();
        return isMixed() ? limit.flatMap(this::mix) : limit.flatMap(this::count);
    }

    /** SCR-6.4: what ever carried dangerous goods keeps that limit. No other change of use bears on the limit. */
    private Optional<LifeYears> ofOtherVehicle() {
        if (past.uses().contains(VehicleUse.DANGEROUS_GOODS)) {
            return limit(VehicleUse.DANGEROUS_GOODS);
        }
        Optional<LifeYears> own = limit(past.current());
        return past.isKnown() ? own : own.flatMap(this::orDangerousGoods);
    }

    /** An unknown past may hold dangerous goods, which can only shorten the life. */
    private Optional<LifeYears> orDangerousGoods(LifeYears own) {
        return atLeast(VehicleUse.DANGEROUS_GOODS, TRUCKS_AND_SEMI_TRAILERS)
                .map(dangerous -> new LifeYears(Math.min(own.least(), dangerous.least()), own.most()));
    }

    /**
     * SCR-6.1, SCR-6.2: what was ever in operation keeps the operating limit, the strictest one after several; else the
     * limit of its use applies. Unknown if the table lacks any of the uses.
     */
    private Optional<LifeYears> ofPassengerVehicle() {
        Set<VehicleUse> uses = past.uses();
        Optional<LifeYears> all = strictest(uses, this::limit);
        Set<VehicleUse> operating = operating(uses);
        return operating.isEmpty() ? all : all.flatMap(known -> strictest(operating, this::limit));
    }

    /** SCR-6.1: a small car that began as non-operating and turned operating has the mixed life of Annex 1. */
    private boolean isMixed() {
        return MIXED.contains(category)
                && past.first() == VehicleUse.NON_OPERATING
                && !operating(past.uses()).isEmpty();
    }

    /**
     * SCR-A1. Against an operating use without a limit the formula says nothing.
     *
     * <p>A car that turned back to non-operating is both a former operating vehicle, which keeps the operating limit
     * (SCR-6.1), and one that turned operating. The text leaves open which of the two counts, so its life ends between both.
     */
    private Optional<DayRange> mix(LifeYears limit) {
        return limit.isUnlimited()
                ? Optional.empty()
                : fromStart(start -> turnedBack() ? mixed(start, limit).hull(limit.from(start)) : mixed(start, limit));
    }

    private boolean turnedBack() {
        return past.everTurned(OPERATING, NON_OPERATING);
    }

    private DayRange mixed(DayRange start, LifeYears limit) {
        return MixedLife.end(start, past.turned(NON_OPERATING, OPERATING), limit.least());
    }

    /** The past is open if a use is unknown, or if a change concerns a school bus, for which SCR-6.1 has no words. */
    private boolean isOpen() {
        return !past.isKnown()
                || (past.uses().contains(VehicleUse.SCHOOL_BUS) && past.uses().size() > 1);
    }

    /** Between the strictest limit of all uses that the vehicle may have had and the longest life they allow. */
    private Optional<LifeYears> ofOpenPast() {
        Set<VehicleUse> possible = past.uses();
        possible.addAll(past.isKnown() ? Set.of() : OF_PASSENGERS);
        Optional<LifeYears> shortest = strictest(possible, use -> atLeast(use, PASSENGER));
        return limit(past.current()).flatMap(own -> shortest.map(s -> new LifeYears(s.least(), longest(own))));
    }

    /** Only Annex 1 can give an operating vehicle more years than its own limit. */
    private int longest(LifeYears own) {
        boolean keepsOwn = OPERATING.contains(past.current()) && !MIXED.contains(category);
        return keepsOwn ? own.most() : Math.max(own.most(), MixedLife.LONGEST);
    }

    /** SCR-8: the life is counted from its start; without a limit the start does not matter. */
    private Optional<DayRange> count(LifeYears life) {
        return life.isUnlimited() ? Optional.of(DayRange.NEVER) : fromStart(life::from);
    }

    private Optional<DayRange> fromStart(UnaryOperator<DayRange> life) {
        return LifeStart.hull(registration, factory, life);
    }

    /** SCR-4.1 and the table: the limit of a use, empty if the table does not say. */
    private Optional<LifeYears> limit(VehicleUse use) {
        return limit(category, use);
    }

    private Optional<LifeYears> limit(VehicleCategory kind, VehicleUse use) {
        return limits.find(kind, use).map(LifeYears::of);
    }

    /** Where the table does not say which line a use of this category falls under, at least its shortest line counts. */
    private Optional<LifeYears> atLeast(VehicleUse use, Set<VehicleCategory> kinds) {
        return limit(use)
                .or(() -> kinds.stream()
                        .flatMap(kind -> limit(kind, use).stream())
                        .reduce(LifeYears::stricter));
    }

    private static Set<VehicleUse> operating(Set<VehicleUse> uses) {
        Set<VehicleUse> operating = EnumSet.copyOf(uses);
        operating.retainAll(OPERATING);
        return operating;
    }

    /** The strictest of the limits of several uses, empty if any is unknown. */
    private static Optional<LifeYears> strictest(
            Set<VehicleUse> uses, Function<VehicleUse, Optional<LifeYears>> limitOf) {
        LifeYears strictest = null;
        for (VehicleUse use : uses) {
            LifeYears limit = limitOf.apply(use).orElse(null);
            if (limit == null) {
                return Optional.empty();
            }
            strictest = strictest == null ? limit : strictest.stricter(limit);
        }
        return Optional.ofNullable(strictest);
    }
}
