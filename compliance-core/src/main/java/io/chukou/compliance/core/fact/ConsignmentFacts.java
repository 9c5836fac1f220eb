package io.chukou.compliance.core.fact;

import io.chukou.compliance.model.ExportCase;
import java.util.List;
import java.util.Optional;

/**
 * Facts of a consignment as a whole. A rule that reads one is put to the consignment, not to its single vehicles.
 *
 * <p>Everything else that a rule may want to know of a consignment stands in the cases of its vehicles: inside the list of
 * vehicles every fact of a case is that of one vehicle.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConsignmentFacts {
    /** The cases of the vehicles, each complete with what the consignment says once for all. */
    public static final Fact<List<ExportCase>> VEHICLES =
            Fact.ofConsignment("vehicles", evidence -> Optional.of(evidence.vehicles()));

    /** How many vehicles there are. */
    public static final Fact<Integer> VEHICLE_COUNT = Fact.derived(
            "vehicleCount",
            List.of(VEHICLES),
            evidence -> Optional.of(evidence.vehicles().size()));

    private ConsignmentFacts() {}
}
