package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * How the railways take new-energy cars as goods (新能源商品汽车).
 *
 * <p>The text speaks of goods that are listed in the Announcement of makers and products. Whether it covers used cars is an open
 * question. The day is that of the first report.
 *
 * <p>Official title: 关于支持新能源商品汽车铁路运输 服务新能源汽车产业发展的意见.
 *
 * <p>Immutable and thread-safe.
 */
public final class RailOpinion2023 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("RAIL")
            .titled("关于支持新能源商品汽车铁路运输 服务新能源汽车产业发展的意见", "Opinions on the carriage of new-energy cars by rail")
            .issuedBy(
                    "National Railway Administration",
                    "Ministry of Industry and Information Technology",
                    "China State Railway Group")
            .numbered("国铁运输监〔2023〕4号")
            .inForceFrom(LocalDate.of(2023, 1, 30))
            .build();

    /** Listed new-energy cars are not handled as dangerous goods by rail. */
    public static final Clause NOT_DANGEROUS = INSTRUMENT.clause(
            "RAIL-1",
            "opinions",
            Grade.H,
            "Listed new-energy cars that go as goods are not handled as dangerous goods by rail.");

    /** The shipper shows the factory certificate, but not for exports. */
    public static final Clause FACTORY_CERTIFICATE = INSTRUMENT.clause(
            "RAIL-2", "opinions", Grade.H, "The shipper shows the factory certificate, but not for exports.");

    /** No spare or other batteries travel with the car. */
    public static final Clause NO_SPARE_BATTERIES =
            INSTRUMENT.clause("RAIL-3", "opinions", Grade.H, "No spare or other batteries travel with the car.");

    /** The tank of a plug-in hybrid is in its normal state. */
    public static final Clause TANK =
            INSTRUMENT.clause("RAIL-4", "opinions", Grade.H, "The tank of a plug-in hybrid is in its normal state.");

    /** The battery is charged to 65 % at most. */
    public static final Clause STATE_OF_CHARGE =
            INSTRUMENT.clause("RAIL-5", "opinions, as reported", Grade.M, "The battery is charged to 65 % at most.");

    private static final List<Clause> ALL =
            List.of(NOT_DANGEROUS, FACTORY_CERTIFICATE, NO_SPARE_BATTERIES, TANK, STATE_OF_CHARGE);

    private RailOpinion2023() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
