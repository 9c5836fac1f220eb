package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules of 2012-09-06 for new vehicles: makers qualify, exporters act under their authorisation.
 *
 * <p>Official title: 关于进一步规范汽车和摩托车产品出口秩序的通知.
 *
 * <p>Immutable and thread-safe.
 */
public final class Order318Of2012 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("N318")
            .titled("关于进一步规范汽车和摩托车产品出口秩序的通知", "Notice on further regulating the export of automobiles and motorcycles")
            .issuedBy(
                    "Ministry of Commerce",
                    "Ministry of Industry and Information Technology",
                    "General Administration of Customs",
                    "General Administration of Quality Supervision, Inspection and Quarantine",
                    "Certification and Accreditation Administration")
            .numbered("商产发〔2012〕318号")
            .inForceFrom(LocalDate.of(2012, 9, 6))
            .build();

    /** A maker of new vehicles is listed by MIIT and holds a valid compulsory certification. */
    public static final Clause MAKER_LISTED_AND_CERTIFIED = INSTRUMENT.clause(
            "N318-1",
            "clause number not seen",
            Grade.A,
            "A maker of new vehicles is listed by MIIT and holds a valid compulsory certification.");

    /** Exporters of new vehicles act under the authorisation of the maker. */
    public static final Clause EXPORTERS_ARE_AUTHORISED = INSTRUMENT.clause(
            "N318-3",
            "clause number not seen",
            Grade.B,
            "Exporters of new vehicles act under the authorisation of the maker.");

    private static final List<Clause> ALL = List.of(MAKER_LISTED_AND_CERTIFIED, EXPORTERS_ARE_AUTHORISED);

    private Order318Of2012() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
