package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.shipping.AirAndRailRules.AIR_LITHIUM_CHARGE;
import static io.chukou.compliance.core.rules.shipping.AirAndRailRules.RAIL_CHARGE;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.HANDLING_KNOWN;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.SEA_NUMBER_FITS;
import static io.chukou.compliance.core.rules.shipping.Shipments.byAir;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.table.DangerousGoods;
import io.chukou.compliance.core.table.DangerousGoods.Entry;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import io.chukou.compliance.model.vehicle.Powertrain;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every vehicle, mode and day: the rules say what the table says, and less charge never hurts. */
class CarriagePropertyTest {
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 3, 1).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .edgeCases(edges -> edges.add(
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        LocalDate.of(2026, 1, 1)));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("3166", "3171", "3480", "3556", "3557", "3558");
    }

    private static CaseFile vehicle(Powertrain drive, BatteryChemistry cells, TransportMode mode, LocalDate day) {
        return inContainer()
                .with("vehicle.powertrain", drive.name())
                .with("vehicle.battery.chemistry", cells.name())
                .with("shipment.mode", mode.name())
                .with("shipment.shippingDate", day.toString());
    }

    private static Optional<Entry> entry(Powertrain drive, BatteryChemistry cells, TransportMode mode, LocalDate day) {
        return DangerousGoods.standard().find(drive, cells, mode, day);
    }

    @Property(tries = 300, seed = Draws.SEED)
    void what_is_known_is_what_the_table_has(
            @ForAll Powertrain drive,
            @ForAll BatteryChemistry cells,
            @ForAll TransportMode mode,
            @ForAll("days") LocalDate day) {
        boolean known = entry(drive, cells, mode, day).isPresent();
        ask(HANDLING_KNOWN).about(vehicle(drive, cells, mode, day)).answers(known ? SATISFIED : CANNOT_TELL);
    }

    @Property(tries = 300, seed = Draws.SEED)
    void a_number_fits_exactly_if_the_table_lists_it(
            @ForAll Powertrain drive,
            @ForAll BatteryChemistry cells,
            @ForAll("days") LocalDate day,
            @ForAll("numbers") String number) {
        TransportMode mode = TransportMode.CONTAINER;
        Outcome expected = entry(drive, cells, mode, day)
                .map(entry -> entry.numbers().contains(number) ? SATISFIED : VIOLATED)
                .orElse(number.equals("3480") ? VIOLATED : CANNOT_TELL);
        ask(SEA_NUMBER_FITS)
                .about(vehicle(drive, cells, mode, day).with("shipment.unNumber", "UN " + number))
                .answers(expected);
    }

    @Property(tries = 200, seed = Draws.SEED)
    void less_charge_never_hurts_by_air_or_by_rail(
            @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
        int less = Math.min(one, other);
        int more = Math.max(one, other);
        assertThat(answer(AIR_LITHIUM_CHARGE, byAir(), less))
                .isLessThanOrEqualTo(answer(AIR_LITHIUM_CHARGE, byAir(), more));
        assertThat(answer(RAIL_CHARGE, byRail(), less)).isLessThanOrEqualTo(answer(RAIL_CHARGE, byRail(), more));
    }

    /** 0 for a charge that is in order, 1 for one that is not. */
    private static int answer(Rule rule, CaseFile file, int charge) {
        Outcome outcome = ask(rule)
                .about(file.with("shipment.stateOfChargePercent", charge))
                .finding()
                .outcome();
        assertThat(outcome).isIn(SATISFIED, VIOLATED);
        return outcome == SATISFIED ? 0 : 1;
    }
}
