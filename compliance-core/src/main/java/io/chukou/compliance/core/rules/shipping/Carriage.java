package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.testByDay;
import static io.chukou.compliance.core.fact.BatteryFacts.BATTERY_CHEMISTRY;
import static io.chukou.compliance.core.fact.CaseFacts.STEP_DATE;
import static io.chukou.compliance.core.fact.ShipmentFacts.DANGEROUS_GOODS_DECLARED;
import static io.chukou.compliance.core.fact.ShipmentFacts.HAZARD_CLASS;
import static io.chukou.compliance.core.fact.ShipmentFacts.TRANSPORT_MODE;
import static io.chukou.compliance.core.fact.ShipmentFacts.UN_NUMBER;
import static io.chukou.compliance.core.fact.VehicleFacts.POWERTRAIN;
import static io.chukou.compliance.model.paper.TransportMode.CONTAINER;
import static io.chukou.compliance.model.paper.TransportMode.RO_RO;
import static io.chukou.compliance.model.vehicle.BatteryChemistry.LITHIUM_ION;
import static io.chukou.compliance.model.vehicle.BatteryChemistry.LITHIUM_METAL;
import static io.chukou.compliance.model.vehicle.Powertrain.BEV;
import static io.chukou.compliance.model.vehicle.Powertrain.FCEV;
import static io.chukou.compliance.model.vehicle.Powertrain.HEV;
import static io.chukou.compliance.model.vehicle.Powertrain.PHEV;
import static io.chukou.compliance.model.vehicle.Powertrain.REEV;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.table.DangerousGoods;
import io.chukou.compliance.core.table.DangerousGoods.Entry;
import io.chukou.compliance.core.table.DangerousGoods.Handling;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import io.chukou.compliance.model.vehicle.Powertrain;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the table of dangerous goods handles the vehicle. It is asked for every battery and every day that the case leaves
 * open; where they differ, or the table has no entry, the answer is unknown.
 */
final class Carriage {
    /** Goes by sea, whether in a ro-ro space or in a container. */
    static final Condition BY_SEA = oneOf(TRANSPORT_MODE, RO_RO, CONTAINER);

    /** Has a battery that drives it, alone or besides an engine. */
    static final Condition HAS_TRACTION_BATTERY = oneOf(POWERTRAIN, HEV, PHEV, REEV, BEV, FCEV);

    /** Is charged from outside. */
    static final Condition IS_PLUGGED_IN = oneOf(POWERTRAIN, PHEV, REEV, BEV);

    /** Its traction battery has lithium cells. */
    static final Condition HAS_LITHIUM_BATTERY =
            and(HAS_TRACTION_BATTERY, oneOf(BATTERY_CHEMISTRY, LITHIUM_ION, LITHIUM_METAL));

    /** The cells of the traction battery. A vehicle without one counts as one with other cells, so that none are missing. */
    private static final Fact<BatteryChemistry> CELLS =
            Fact.derived("tractionBatteryCells", List.of(BATTERY_CHEMISTRY, POWERTRAIN), Carriage::cells);

    /** The table has an entry for the vehicle. Where it has none the answer is unknown, never no. */
    static final Condition HANDLING_IS_KNOWN = look("handlingIsKnown", entry -> Truth.TRUE);

    /** Goes as dangerous goods in the base case. */
    static final Condition IS_DANGEROUS = handledAs("handledAsDangerous", Handling.DANGEROUS);

    /** Goes as dangerous goods unless a special provision frees it. */
    static final Condition IS_CONDITIONAL = handledAs("handledAsDangerousUnlessExempt", Handling.CONDITIONAL);

    /** Is free by a text that may not cover used vehicles. */
    static final Condition IS_OPEN = handledAs("handledByATextOnNewVehicles", Handling.OPEN);

    /** Goes as dangerous goods, because it must or because its shipper says so. */
    static final Condition GOES_AS_DANGEROUS = or(IS_DANGEROUS, isTrue(DANGEROUS_GOODS_DECLARED));

    /**
     * The number on the papers is one of those of the table. UN 3480 fits no vehicle, also one that has no entry.
     */
    static final Condition NUMBER_FITS = look("unNumberFits", UN_NUMBER, Carriage::numberFits);

    /** The class on the papers is that of the table. */
    static final Condition CLASS_FITS = look("hazardClassFits", HAZARD_CLASS, Carriage::classFits);

    /** UN 3480 is for lithium-ion batteries that travel by themselves. */
    private static final String LOOSE_BATTERY = "3480";

    private static final Pattern SPACE_AND_NAME = Pattern.compile("[\\s\\p{Punct}]|UN|NO|CLASS|第|类");

    private Carriage() {}

    private static Condition handledAs(String name, Handling handling) {
        return look(name, entry -> Truth.of(entry.handling() == handling));
    }

    private static Condition look(String name, Function<Entry, Truth> question) {
        List<Fact<?>> facts = List.of(POWERTRAIN, CELLS, TRANSPORT_MODE, STEP_DATE);
        return testByDay(name, facts, Carriage::turns, evidence -> ask(evidence, question));
    }

    private static Condition look(String name, Fact<String> written, Match match) {
        List<Fact<?>> facts = List.of(written, POWERTRAIN, CELLS, TRANSPORT_MODE, STEP_DATE);
        return testByDay(name, facts, Carriage::turns, evidence -> {
            String text = written.read(evidence);
            return text == null ? Truth.UNKNOWN : compare(evidence, stripped(text), match);
        });
    }

    private static Truth compare(Evidence evidence, String written, Match match) {
        return written.equals(LOOSE_BATTERY)
                ? Truth.FALSE
                : ask(evidence, entry -> Truth.of(match.fits(entry, written)));
    }

    private static String stripped(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return SPACE_AND_NAME.matcher(folded).replaceAll("");
    }

    private static boolean numberFits(Entry entry, String number) {
        return entry.numbers().contains(number);
    }

    private static boolean classFits(Entry entry, String hazardClass) {
        return entry.hazardClass().filter(hazardClass::equals).isPresent();
    }

    /** Where drive or mode is unknown the answer is too, on every day. */
    private static List<LocalDate> turns(Evidence evidence) {
        Powertrain powertrain = POWERTRAIN.read(evidence);
        TransportMode mode = TRANSPORT_MODE.read(evidence);
        return powertrain == null || mode == null || !STEP_DATE.followsTheDay(evidence)
                ? List.of()
                : table(evidence).turns(powertrain, mode);
    }

    private static DangerousGoods table(Evidence evidence) {
        return evidence.tables().dangerousGoods();
    }

    private static Truth ask(Evidence evidence, Function<Entry, Truth> question) {
        List<Truth> answers = entries(evidence).stream()
                .map(entry -> entry.map(question).orElse(Truth.UNKNOWN))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Truth.UNKNOWN;
    }

    /** Returns what the table says for all that the case leaves open; nothing if drive, mode or day is unknown. */
    private static List<Optional<Entry>> entries(Evidence evidence) {
        Powertrain powertrain = POWERTRAIN.read(evidence);
        TransportMode mode = TRANSPORT_MODE.read(evidence);
        PartialDate date = STEP_DATE.read(evidence);
        if (powertrain == null || mode == null || date == null) {
            return List.of();
        }
        List<Optional<Entry>> entries = new ArrayList<>();
        for (BatteryChemistry chemistry : chemistries(evidence)) {
            for (LocalDate day : days(date, table(evidence).turns(powertrain, mode))) {
                entries.add(table(evidence).find(powertrain, chemistry, mode, day));
            }
        }
        return entries;
    }

    private static Optional<BatteryChemistry> cells(Evidence evidence) {
        Powertrain powertrain = POWERTRAIN.read(evidence);
        return powertrain == Powertrain.ICE || powertrain == Powertrain.NONE
                ? Optional.of(BatteryChemistry.OTHER)
                : Optional.ofNullable(BATTERY_CHEMISTRY.read(evidence));
    }

    private static List<BatteryChemistry> chemistries(Evidence evidence) {
        BatteryChemistry known = CELLS.read(evidence);
        return known == null ? List.of(BatteryChemistry.values()) : List.of(known);
    }

    /** The first possible day, and those after it from which the table may say something else. */
    private static List<LocalDate> days(PartialDate date, List<LocalDate> turns) {
        LocalDate first = date.getEarliest();
        Stream<LocalDate> later = turns.stream().filter(day -> day.isAfter(first) && !day.isAfter(date.getLatest()));
        return Stream.concat(Stream.of(first), later).toList();
    }

    /** Compares what is written with an entry. */
    private interface Match {
        boolean fits(Entry entry, String written);
    }
}
