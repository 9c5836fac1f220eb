package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.fact.ConsignmentFacts.VEHICLES;
import static io.chukou.compliance.core.fact.ConsignmentFacts.VEHICLE_COUNT;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.core.fact.Places;
import io.chukou.compliance.core.table.LegalNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the vehicles of one batch have in common. */
final class Together {
    private Together() {}

    /**
     * All vehicles have one value of a fact. Two known values that differ are enough to say no; to say yes, all must be known.
     * A single vehicle has one value, known or not. Texts are compared like legal names: width, brackets and white space do not
     * matter.
     */
    static Condition oneValue(Fact<?> fact) {
        return Conditions.test(
                "haveOne", List.of(VEHICLES, fact), whole -> areOne(fact, whole), whole -> groups(fact, whole));
    }

    /** A number on a paper is that of the vehicles. A paper that they do not share says so by another number. */
    static Condition isTheirNumber(Fact<Integer> quantity) {
        return Conditions.test(
                "isTheirNumber",
                List.of(VEHICLE_COUNT, quantity),
                whole -> isNumber(quantity, whole),
                whole -> numbers(quantity, whole));
    }

    private static Truth isNumber(Fact<Integer> quantity, Evidence whole) {
        Truth all = Truth.TRUE;
        for (Object vehicle : whole.vehicles()) {
            Integer stated = quantity.read(whole.inside(vehicle));
            all = all.and(
                    stated == null
                            ? Truth.UNKNOWN
                            : Truth.of(stated == whole.vehicles().size()));
        }
        return all;
    }

    private static Truth areOne(Fact<?> fact, Evidence whole) {
        Map<Object, List<Integer>> places = places(fact, whole);
        int known = places.values().stream().mapToInt(List::size).sum();
        if (places.size() > 1) {
            return Truth.FALSE;
        }
        int all = whole.vehicles().size();
        return known == all || all == 1 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Map<Object, List<Integer>> places(Fact<?> fact, Evidence whole) {
        Map<Object, List<Integer>> places = new LinkedHashMap<>();
        Map<Object, Object> folded = new HashMap<>();
        int place = 0;
        for (Object vehicle : whole.vehicles()) {
            place++;
            Object value = fact.read(whole.inside(vehicle));
            if (value != null) {
                places.computeIfAbsent(folded.computeIfAbsent(value, Together::folded), unseen -> new ArrayList<>())
                        .add(place);
            }
        }
        return places;
    }

    private static Object folded(Object value) {
        return value instanceof String text ? LegalNames.fold(text) : value;
    }

    /** One number for all vehicles needs no places. */
    private static Map<String, Object> numbers(Fact<Integer> quantity, Evidence whole) {
        Map<Object, List<Integer>> places = places(quantity, whole);
        boolean isOne = places.size() == 1
                && places.values().iterator().next().size() == whole.vehicles().size();
        return isOne
                ? Map.of("groups", List.of(places.keySet().iterator().next().toString()))
                : groups(quantity, whole);
    }

    /** The places of the vehicles that agree, behind their value unless it is personal. */
    private static Map<String, Object> groups(Fact<?> fact, Evidence whole) {
        List<String> groups = places(fact, whole).entrySet().stream()
                .map(entry -> Masking.value(fact, entry.getKey()) + " (" + Places.inShort(entry.getValue()) + ")")
                .toList();
        return Map.of("groups", groups);
    }
}
