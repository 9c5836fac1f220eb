package io.chukou.compliance.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is unknown is never read as a value. */
class ServiceLifePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final String[] ENTRIES = {"from", "to", "date"};

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.integers()
                .between(0, 9_000)
                .map(n -> FIRST.plusDays(n).toString());
    }

    @Provide
    Arbitrary<List<Map<String, String>>> changes() {
        Arbitrary<VehicleUse> uses = Arbitraries.of(VehicleUse.class);
        return Combinators.combine(uses, uses, days())
                .as((from, to, date) -> Map.of("from", from.name(), "to", to.name(), "date", date))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Past> pasts() {
        Arbitrary<List<VehicleUse>> uses =
                Arbitraries.of(VehicleUse.class).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(uses, days().list().ofSize(3)).as(Past::of);
    }

    /** Changes of use that follow each other in the order of time and lead to the present use. */
    private record Past(VehicleUse current, List<Map<String, String>> changes) {
        private static Past of(List<VehicleUse> uses, List<String> days) {
            List<String> inOrder = days.stream().sorted().toList();
            List<Map<String, String>> changes = new ArrayList<>();
            for (int i = 0; i + 1 < uses.size(); i++) {
                changes.add(Map.of(
                        "from", uses.get(i).name(),
                        "to", uses.get(i + 1).name(),
                        "date", inOrder.get(i)));
            }
            return new Past(uses.get(uses.size() - 1), changes);
        }
    }

    private static CaseFile vehicle(
            VehicleCategory category,
            VehicleUse current,
            List<Map<String, String>> changes,
            String registered,
            String built) {
        return CaseFile.empty()
                .with("vehicle.category", category.name())
                .with("vehicle.use.current", current.name())
                .with("vehicle.use.changes", changes)
                .with("vehicle.factoryDate", built)
                .with("registrationCertificate.registrationDate", registered);
    }

    @Property(tries = 5_000, seed = Draws.SEED)
    void knowing_more_never_leads_out_of_the_range_of_knowing_less(
            @ForAll VehicleCategory category,
            @ForAll("pasts") Past past,
            @ForAll("days") String registered,
            @ForAll("days") String built,
            @ForAll long forgetting) {
        CaseFile full = vehicle(category, past.current(), past.changes(), registered, built);
        DayRange more = end(full);
        DayRange less = end(forget(full, past.changes(), registered, built, forgetting));
        if (more != null && less != null) {
            assertThat(less.hull(more)).isEqualTo(less);
        }
    }

    /** What is learnt may contradict what was known and open the range again, but it never moves it away. */
    @Property(tries = 5_000, seed = Draws.SEED)
    void knowing_more_always_shares_a_day_with_knowing_less(
            @ForAll VehicleCategory category,
            @ForAll VehicleUse current,
            @ForAll("changes") List<Map<String, String>> changes,
            @ForAll("days") String registered,
            @ForAll("days") String built,
            @ForAll long forgetting) {
        CaseFile full = vehicle(category, current, changes, registered, built);
        DayRange more = end(full);
        DayRange less = end(forget(full, changes, registered, built, forgetting));
        if (more != null && less != null) {
            assertThat(less.first()).isLessThanOrEqualTo(more.last());
            assertThat(more.first()).isLessThanOrEqualTo(less.last());
        }
    }

    @Property(seed = Draws.SEED)
    void changes_in_a_wrong_order_count_as_unknown(
            @ForAll VehicleCategory category,
            @ForAll("pasts") Past past,
            @ForAll("days") String registered,
            @ForAll("days") String built) {
        List<Map<String, String>> backwards = new ArrayList<>(past.changes());
        Collections.reverse(backwards);
        Assume.that(days(backwards).stream().distinct().count() > 1);
        CaseFile file = vehicle(category, past.current(), backwards, registered, built);
        assertThat(end(file)).isEqualTo(end(file.without("vehicle.use.changes")));
    }

    private static List<String> days(List<Map<String, String>> changes) {
        return changes.stream().map(change -> change.get("date")).toList();
    }

    /** Makes the case vaguer; each two bits of the choice say how. */
    private static CaseFile forget(
            CaseFile full, List<Map<String, String>> changes, String registered, String built, long choice) {
        CaseFile file = full;
        file = with(file, "registrationCertificate.registrationDate", vaguer(registered, choice));
        file = with(file, "vehicle.factoryDate", vaguer(built, choice >> 2));
        return (choice >> 4 & 3) == 0
                ? file.without("vehicle.use.changes")
                : file.with("vehicle.use.changes", vaguer(changes, choice >> 6));
    }

    private static List<Map<String, String>> vaguer(List<Map<String, String>> changes, long choice) {
        List<Map<String, String>> vague = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Map<String, String> change = new HashMap<>(changes.get(i));
            long bits = choice >> 8 * i;
            if ((bits & 7) < ENTRIES.length) {
                change.remove(ENTRIES[(int) (bits & 7)]);
            }
            change.computeIfPresent("date", (entry, date) -> vaguer(date, bits >> 3));
            vague.add(change);
        }
        return vague;
    }

    private static @Nullable String vaguer(String day, long choice) {
        return switch ((int) (choice & 3)) {
            case 0 -> day;
            case 1 -> day.substring(0, 7);
            case 2 -> day.substring(0, 4);
            default -> null;
        };
    }

    private static CaseFile with(CaseFile file, String path, @Nullable String value) {
        return value == null ? file.without(path) : file.with(path, value);
    }

    private static @Nullable DayRange end(CaseFile file) {
        return ServiceLifeFacts.SERVICE_LIFE_END.read(
                Evidence.of(file.build(), Question.on(LocalDate.of(2026, 6, 20)), LawTables.standard()));
    }
}
