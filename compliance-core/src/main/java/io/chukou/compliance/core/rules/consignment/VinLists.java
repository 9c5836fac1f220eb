package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_VIN;
import static io.chukou.compliance.core.fact.ConsignmentFacts.VEHICLES;
import static io.chukou.compliance.core.fact.VehicleFacts.VIN;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Places;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Vin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which vehicles are here, and which a paper names: compared VIN by VIN, without regard to order. */
final class VinLists {
    private VinLists() {}

    /** No two vehicles have the same VIN; unknown while one of several has none that is known and no two agree. */
    static Condition differ() {
        return Conditions.test("differ", List.of(VEHICLES, VIN), VinLists::areDistinct, VinLists::twins);
    }

    private static Truth areDistinct(Evidence whole) {
        List<Vin> known = known(whole);
        if (Set.copyOf(known).size() < known.size()) {
            return Truth.FALSE;
        }
        int all = whole.vehicles().size();
        return known.size() == all || all == 1 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Map<String, Object> twins(Evidence whole) {
        Map<Vin, List<Integer>> places = new LinkedHashMap<>();
        int place = 0;
        for (ExportCase vehicle : whole.vehicles()) {
            place++;
            Vin vin = vin(whole.inside(vehicle));
            if (vin != null) {
                places.computeIfAbsent(vin, unseen -> new ArrayList<>()).add(place);
            }
        }
        List<String> twice = places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " (" + Places.inShort(entry.getValue()) + ")")
                .toList();
        return Map.of("twice", twice);
    }

    /**
     * A paper names every vehicle of the batch and no other. What it says of a vehicle in that vehicle's own entry counts as a
     * name; that it names no other is known only from its list.
     *
     * @param list all that the paper names
     * @param entry the VIN in the vehicle's own entry
     */
    static Condition nameTheBatch(Fact<List<Vin>> list, Fact<Vin> entry) {
        return Conditions.test(
                "nameTheBatch",
                List.of(VEHICLES, VIN, list),
                whole -> areNamed(list, entry, whole).and(hasNoOther(list, whole)),
                whole -> differences(list, entry, whole));
    }

    private static Truth areNamed(Fact<List<Vin>> list, Fact<Vin> entry, Evidence whole) {
        Truth all = Truth.TRUE;
        for (ExportCase vehicle : whole.vehicles()) {
            all = all.and(isNamed(list, entry, whole.inside(vehicle)));
        }
        return all;
    }

    private static Truth isNamed(Fact<List<Vin>> list, Fact<Vin> entry, Evidence vehicle) {
        Vin vin = vin(vehicle);
        List<Vin> named = list.read(vehicle);
        if (vin == null || (named == null && entry.read(vehicle) == null)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(named == null ? vin.equals(entry.read(vehicle)) : named.contains(vin));
    }

    /** A name that is nobody's here may be that of a vehicle whose own VIN is unknown. */
    private static Truth hasNoOther(Fact<List<Vin>> list, Evidence whole) {
        List<Vin> vins = known(whole);
        boolean allKnown = vins.size() == whole.vehicles().size();
        Set<Vin> known = Set.copyOf(vins);
        Truth all = Truth.TRUE;
        for (ExportCase vehicle : whole.vehicles()) {
            List<Vin> named = list.read(whole.inside(vehicle));
            boolean noOther = named != null && known.containsAll(named);
            all = all.and(noOther ? Truth.TRUE : named != null && allKnown ? Truth.FALSE : Truth.UNKNOWN);
        }
        return all;
    }

    /** The VINs are masked: first the vehicles that the paper does not name, by their places, then those that are not here. */
    private static Map<String, Object> differences(Fact<List<Vin>> list, Fact<Vin> entry, Evidence whole) {
        List<Integer> notNamed = new ArrayList<>();
        Set<String> notHere = new TreeSet<>();
        Set<Vin> known = Set.copyOf(known(whole));
        int place = 0;
        for (ExportCase vehicle : whole.vehicles()) {
            place++;
            Evidence inside = whole.inside(vehicle);
            if (isNamed(list, entry, inside) == Truth.FALSE) {
                notNamed.add(place);
            }
            List<Vin> named = Objects.requireNonNullElse(list.read(inside), List.of());
            named.stream()
                    .filter(vin -> !known.contains(vin))
                    .map(Vin::toString)
                    .forEach(notHere::add);
        }
        Map<String, Object> differences = new LinkedHashMap<>();
        differences.put("notNamed", notNamed);
        differences.put("notHere", List.copyOf(notHere));
        return differences;
    }

    private static List<Vin> known(Evidence whole) {
        return whole.vehicles().stream()
                .map(vehicle -> vin(whole.inside(vehicle)))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    /** The VIN on the car, or while it is unknown, the one on its certificate. */
    private static @Nullable Vin vin(Evidence vehicle) {
        Vin onCar = VIN.read(vehicle);
        return onCar == null ? CERTIFICATE_VIN.read(vehicle) : onCar;
    }
}
