package io.chukou.compliance.model;

import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates cases in which every attribute is now unknown, now any value of its type.
 *
 * <p>Without edge cases: their combinations would use up every try of a property.
 */
final class ModelArbitraries {
    private static final double UNKNOWN = 0.25;
    private static final Map<Class<?>, Arbitrary<?>> LEAVES = Map.of(
            Boolean.class, Arbitraries.of(true, false),
            Integer.class, Arbitraries.integers().greaterOrEqual(0),
            String.class, Arbitraries.strings().ofMaxLength(30),
            CountryCode.class, Arbitraries.of("KZ", "RU", "AE", "HK", "XK").map(CountryCode::of),
            PartialDate.class, dates(),
            Vin.class, codes(17).map(Vin::of),
            UnifiedSocialCreditCode.class, codes(18).map(UnifiedSocialCreditCode::of));

    private ModelArbitraries() {}

    static Arbitrary<ExportCase> cases() {
        return model(ExportCase.class).map(ExportCase.class::cast).withoutEdgeCases();
    }

    static Arbitrary<Consignment> consignments() {
        return model(Consignment.class).map(Consignment.class::cast).withoutEdgeCases();
    }

    private static Arbitrary<String> codes(int length) {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofLength(length);
    }

    private static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(-25_567, 84_005).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.of(YearMonth.from(day))),
                days.map(day -> PartialDate.of(Year.from(day))));
    }

    private static Arbitrary<?> model(Class<?> type) {
        List<Method> getters = ModelTypes.getters(type);
        List<Arbitrary<Optional<Object>>> contents =
                getters.stream().map(ModelArbitraries::content).toList();
        return Combinators.combine(contents).as(values -> {
            Object builder = ModelTypes.newBuilder(type);
            for (int i = 0; i < getters.size(); i++) {
                ModelTypes.set(builder, getters.get(i), values.get(i));
            }
            return ModelTypes.build(builder);
        });
    }

    private static Arbitrary<Optional<Object>> content(Method getter) {
        Arbitrary<?> leaf = leaf(ModelTypes.leaf(getter));
        boolean list = ModelTypes.content(getter) != ModelTypes.leaf(getter);
        Arbitrary<?> content = list ? leaf.list().ofMaxSize(3) : leaf;
        return content.optional(1 - UNKNOWN).map(value -> value.map(Object.class::cast));
    }

    private static Arbitrary<?> leaf(Class<?> type) {
        if (ModelTypes.isModel(type)) {
            return model(type);
        }
        return type.isEnum() ? Arbitraries.of(type.getEnumConstants()) : LEAVES.get(type);
    }
}
