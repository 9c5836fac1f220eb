package io.chukou.compliance.core.fact;

import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.CaseFacts.AS_OF;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARATION_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_ISSUE_DATE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_VALID_FROM;

import io.chukou.compliance.core.table.CommodityCode;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Days that the clearance by customs turns on.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClearanceFacts {
    /** In December. */
    private static final int FIRST_DAY_OF_EARLY_ISSUE = 10;

    /** The day of the declaration to customs: the date on it, or, while there is none, the day that is asked about. */
    public static final Fact<PartialDate> DECLARATION_DAY = Fact.selected(
            "declarationDay",
            List.of(AS_OF, DECLARATION_DATE),
            e -> DECLARATION_DATE.read(e) == null ? AS_OF : DECLARATION_DATE);

    /**
     * The last day of the calendar year for which the licence was issued: that of its first day of validity, but never of a
     * later year than the one of its issue. Only from 10 December on is a licence issued for the next year (LIC-10/13/15/16).
     *
     * <p>For example, 2026-12-31 for a licence that was issued on 2025-12-15 and is valid from 2026-01-01, and 2026-12-31 for one
     * that was issued on 2026-12-09 and says that it is valid from 2027-01-01.
     */
    public static final Fact<DayRange> LICENCE_YEAR_END = Fact.derived(
            "licenceYearEnd", List.of(LICENCE_VALID_FROM, LICENCE_ISSUE_DATE), ClearanceFacts::licenceYearEnd);

    /** The first day of the commodity code on the declaration; unknown for a code that the table does not list. */
    public static final Fact<DayRange> DECLARED_CODE_FIRST_DAY =
            codeDay("declaredCodeFirstDay", DECLARED_COMMODITY_CODE, ClearanceFacts::firstDay);

    /** The last day of the commodity code on the declaration; unknown for a code that the table does not list. */
    public static final Fact<DayRange> DECLARED_CODE_LAST_DAY =
            codeDay("declaredCodeLastDay", DECLARED_COMMODITY_CODE, ClearanceFacts::lastDay);

    /** The first day of the commodity code on the form; unknown for a code that the table does not list. */
    public static final Fact<DayRange> FORM_CODE_FIRST_DAY =
            codeDay("formCodeFirstDay", FORM_COMMODITY_CODE, ClearanceFacts::firstDay);

    /** The last day of the commodity code on the form; unknown for a code that the table does not list. */
    public static final Fact<DayRange> FORM_CODE_LAST_DAY =
            codeDay("formCodeLastDay", FORM_COMMODITY_CODE, ClearanceFacts::lastDay);

    private ClearanceFacts() {}

    private static Optional<DayRange> licenceYearEnd(Evidence evidence) {
        PartialDate from = LICENCE_VALID_FROM.read(evidence);
        PartialDate issue = LICENCE_ISSUE_DATE.read(evidence);
        return from == null || issue == null
                ? Optional.empty()
                : Optional.of(DayRange.of(
                        yearEnd(from.getEarliest(), issue.getEarliest()),
                        yearEnd(from.getLatest(), issue.getLatest())));
    }

    private static LocalDate yearEnd(LocalDate from, LocalDate issue) {
        boolean early = !issue.isBefore(LocalDate.of(issue.getYear(), 12, FIRST_DAY_OF_EARLY_ISSUE));
        return LocalDate.of(Math.min(from.getYear(), issue.getYear() + (early ? 1 : 0)), 12, 31);
    }

    private static Fact<DayRange> codeDay(String name, Fact<String> code, Function<CommodityCode, DayRange> day) {
        return Fact.derived(
                name,
                List.of(code),
                e -> Optional.ofNullable(code.read(e))
                        .flatMap(e.tables().commodityCodes()::find)
                        .map(day));
    }

    /** A code without a known beginning counts as one of the earliest day that any case could mean. */
    private static DayRange firstDay(CommodityCode code) {
        LocalDate from = code.from() == null ? LocalDate.EPOCH : code.from();
        return DayRange.of(from, from);
    }

    private static DayRange lastDay(CommodityCode code) {
        return code.until() == null ? DayRange.NEVER : DayRange.of(code.until(), code.until());
    }
}
