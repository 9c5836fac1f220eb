package io.chukou.compliance.core.rules.vehicle;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about: vehicle.
 *
 * <p>Immutable and thread-safe.
 */
public final class VehicleRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of();

    private VehicleRules() {}
}
