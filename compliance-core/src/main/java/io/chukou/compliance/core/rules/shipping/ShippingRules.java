package io.chukou.compliance.core.rules.shipping;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules about the carriage of the vehicle: its declaration as dangerous goods, its papers, and its battery.
 *
 * <p>They are the base case. A carrier may ask for more; its terms are rules of a caller, never of this library.
 *
 * <p>Immutable and thread-safe.
 */
public final class ShippingRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = Stream.of(
                    ClearedGoodsRules.ALL,
                    DangerousGoodsRules.ALL,
                    ContainerRules.ALL,
                    AirAndRailRules.ALL,
                    BatteryRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ShippingRules() {}
}
