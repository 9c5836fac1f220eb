package io.chukou.compliance.core.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary consignments: cars in order, of which single ones differ in what a form has room for once, or in any other fact. */
public final class AnyConsignment {
    private static final List<Map<String, Object>> TELLING = List.of(
            Map.of("licenceApplication.commodityCode", "8703231010"),
            Map.of(
                    "destination", "RU",
                    "licenceApplication.destination", "RU",
                    "conformityDeclaration.destination", "RU"),
            Map.of("vehicle.makerName", "浙江吉利汽车有限公司", "licenceApplication.transportMode", "RAIL"),
            Map.of(
                    "vehicle.makerName", "特斯拉（上海）有限公司",
                    "registrationCertificate.makerName", "特斯拉（上海）有限公司"),
            Map.of("vehicle.vin", ConsignmentFile.vin(1)),
            Map.of("licenceApplication.contractNumber", "EX-2026-002", "exportContract.number", "EX-2026-002"),
            Map.of("status.mortgaged", true));

    private AnyConsignment() {}

    /** Up to five vehicles with up to three changes of single ones. */
    public static Arbitrary<ConsignmentFile> small() {
        return Arbitraries.integers().between(1, 5).flatMap(count -> changed(count, 3));
    }

    /** So many vehicles with up to so many changes of single ones. */
    public static Arbitrary<ConsignmentFile> changed(int count, int most) {
        Arbitrary<UnaryOperator<ConsignmentFile>> change = Combinators.combine(
                        Arbitraries.integers().between(1, count), changes())
                .as((place, one) -> file -> file.changed(place, one));
        return change.list().ofMaxSize(most).map(changes -> {
            ConsignmentFile file = ConsignmentFile.of(CaseFile.permitted(), count);
            for (UnaryOperator<ConsignmentFile> one : changes) {
                file = one.apply(file);
            }
            return file;
        });
    }

    private static Arbitrary<UnaryOperator<CaseFile>> changes() {
        Arbitrary<UnaryOperator<CaseFile>> telling = Arbitraries.of(TELLING).map(values -> file -> {
            CaseFile changed = file;
            for (Map.Entry<String, Object> value : values.entrySet()) {
                changed = changed.with(value.getKey(), value.getValue());
            }
            return changed;
        });
        return Arbitraries.oneOf(telling, AnyCase.changes(1));
    }
}
