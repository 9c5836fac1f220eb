package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every instrument and every clause that the rules may cite, as last checked on {@link #LAST_CHECKED}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Law {
    /** The day on which the texts were last compared with their sources. */
    public static final LocalDate LAST_CHECKED = Instrument.LAST_CHECKED;

    private static final List<Instrument> INSTRUMENTS = List.of(
            Announcement2024No6.INSTRUMENT,
            Notice2024No25.INSTRUMENT,
            FilingGuide2025.INSTRUMENT,
            InspectionStandards2022.INSTRUMENT,
            Order164.INSTRUMENT,
            ScrappingRules2012.INSTRUMENT,
            CustomsRules.INSTRUMENT,
            VinStandards2019.INSTRUMENT,
            Notice648.INSTRUMENT,
            Guidelines2025.INSTRUMENT,
            Announcement2025No54.INSTRUMENT,
            Order318Of2012.INSTRUMENT,
            Notice408.INSTRUMENT,
            LicenceCatalogue2026.INSTRUMENT,
            LicenceIssuingRules2008.INSTRUMENT,
            FormRules2009.INSTRUMENT,
            RoadTrafficLaw.INSTRUMENT,
            RoadTrafficRegulations.INSTRUMENT,
            GoodsTradeRegulations2001.INSTRUMENT,
            ForeignTradeLaw2022.INSTRUMENT,
            ImdgCode.INSTRUMENT,
            ManualOfTests.INSTRUMENT,
            MaritimePractice.INSTRUMENT,
            LithiumByShipStandard2025.INSTRUMENT,
            RoRoGuidance2022.INSTRUMENT,
            AirTransportRules.INSTRUMENT,
            RailOpinion2023.INSTRUMENT);

    private static final List<Clause> CLAUSES = Stream.of(
                    Announcement2024No6.all(),
                    Notice2024No25.all(),
                    FilingGuide2025.all(),
                    InspectionStandards2022.all(),
                    Order164.all(),
                    ScrappingRules2012.all(),
                    CustomsRules.all(),
                    VinStandards2019.all(),
                    Notice648.all(),
                    Guidelines2025.all(),
                    Announcement2025No54.all(),
                    Order318Of2012.all(),
                    Notice408.all(),
                    LicenceCatalogue2026.all(),
                    LicenceIssuingRules2008.all(),
                    FormRules2009.all(),
                    RoadTrafficLaw.all(),
                    RoadTrafficRegulations.all(),
                    GoodsTradeRegulations2001.all(),
                    ForeignTradeLaw2022.all(),
                    ImdgCode.all(),
                    ManualOfTests.all(),
                    MaritimePractice.all(),
                    LithiumByShipStandard2025.all(),
                    RoRoGuidance2022.all(),
                    AirTransportRules.all(),
                    RailOpinion2023.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Clause> BY_KEY =
            CLAUSES.stream().collect(Collectors.toUnmodifiableMap(Clause::key, Function.identity()));

    private Law() {}

    /**
     * Returns the instruments: the base regime first, then the upper laws, then those on carriage.
     *
     * @return the instruments
     */
    public static List<Instrument> instruments() {
        return INSTRUMENTS;
    }

    /**
     * Returns the clauses of all instruments, each in the order of its text.
     *
     * @return the clauses
     */
    public static List<Clause> clauses() {
        return CLAUSES;
    }

    /**
     * Finds a clause by its key, for example {@code N648-1.1}.
     *
     * @param key the key, spelled exactly
     * @return the clause, or empty if there is none with this key
     */
    public static Optional<Clause> clause(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
