package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_TRADE_MODE;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.POWERTRAIN;
import static io.chukou.compliance.core.fact.VehicleFacts.SEATS;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.table.CommodityCode;
import io.chukou.compliance.core.table.CommodityCode.Drive;
import io.chukou.compliance.core.table.CommodityCode.Kind;
import io.chukou.compliance.core.table.CommodityCode.Supervision;
import io.chukou.compliance.core.table.CommodityCodes;
import io.chukou.compliance.model.paper.TradeMode;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Look-ups in the table of commodity codes.
 *
 * <p>A code is listed if the table says, well enough to block, what it stands for, and not only in which heading it is.
 */
final class CodeConditions {
    private static final Set<Kind> OUTSIDE = EnumSet.of(Kind.WITHOUT_VIN, Kind.CHASSIS, Kind.MOTORCYCLE);

    /** The code on the customs declaration. */
    static final Code DECLARED = Code.of(DECLARED_COMMODITY_CODE);

    /** The code on the application form. */
    static final Code ON_FORM = Code.of(FORM_COMMODITY_CODE);

    /** The table lists the declared code. As the table is fixed, this is unknown only without a code. */
    static final Condition LISTED = listed(DECLARED);

    /** The same, but open for a code that is not listed: it may be in order for all that is known. */
    static final Condition KNOWN = test(
            "codeIsKnown", List.of(DECLARED_COMMODITY_CODE), e -> listing(e).isPresent() ? Truth.TRUE : Truth.UNKNOWN);

    /** The code is in a heading for vehicles of this kind, and not one of chassis, motorcycles or vehicles without a VIN. */
    static final Condition FITS_CATEGORY =
            test("codeFitsCategory", List.of(DECLARED_COMMODITY_CODE, CATEGORY), CodeConditions::fitsCategory);

    /** A listed code fits what drives the vehicle. */
    static final Condition FITS_DRIVE =
            test("codeFitsDrive", List.of(DECLARED_COMMODITY_CODE, POWERTRAIN), CodeConditions::fitsDrive);

    /** A listed code fits the number of seats, or tells none apart. */
    static final Condition FITS_SEATS =
            test("codeFitsSeats", List.of(DECLARED_COMMODITY_CODE, SEATS), CodeConditions::fitsSeats);

    /** The supervision conditions of the code are known well enough to block by them. */
    static final Condition SUPERVISION_SEEN = test(
            "codeHasSupervisionConditions",
            List.of(DECLARED_COMMODITY_CODE),
            e -> DECLARED_COMMODITY_CODE.read(e) == null
                    ? Truth.UNKNOWN
                    : Truth.of(supervision(e).isPresent()));

    /** An export licence is among the supervision conditions for this mode of trade. */
    static final Condition UNDER_LICENCE = test(
            "codeIsUnderLicence", List.of(DECLARED_COMMODITY_CODE, DECLARED_TRADE_MODE), CodeConditions::underLicence);

    /** The same for trailers, of whose code a missing mark proves nothing. */
    static final Condition TRAILER_UNDER_LICENCE = test(
            "trailerCodeIsUnderLicence",
            List.of(DECLARED_COMMODITY_CODE, DECLARED_TRADE_MODE),
            e -> underLicence(e) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN);

    private CodeConditions() {}

    /** The table lists the code on a paper. */
    static Condition listed(Code code) {
        return test(
                "codeIsListed",
                List.of(code.fact()),
                e -> code.fact().read(e) == null
                        ? Truth.UNKNOWN
                        : Truth.of(code.row(e).filter(CodeConditions::isListed).isPresent()));
    }

    /** The code on a paper is that of a kit. */
    static Condition isKit(Code code) {
        return standsFor(Kind.KIT, "codeIsOfKits", code);
    }

    /** The code on a paper is, on some day, that of used electric cars. */
    static Condition isUsedElectricCar(Code code) {
        return standsFor(Kind.USED_ELECTRIC_CAR, "codeIsOfUsedElectricCars", code);
    }

    /** The code on a paper is that of new electric cars. One that the table does not list is not. */
    static Condition isNewElectricCar(Code code) {
        return test(
                "codeIsOfNewElectricCars",
                List.of(code.fact()),
                e -> code.fact().read(e) == null
                        ? Truth.UNKNOWN
                        : Truth.of(code.row(e)
                                .filter(row -> row.kind() == Kind.NEW_ELECTRIC_CAR)
                                .isPresent()));
    }

    /** The code stands for goods of a kind; unknown while no more than its heading is known. */
    private static Condition standsFor(Kind kind, String name, Code code) {
        return test(
                name,
                List.of(code.fact()),
                e -> code.row(e)
                        .filter(row -> row.kind() != Kind.HEADING)
                        .map(row -> Truth.of(row.kind() == kind))
                        .orElse(Truth.UNKNOWN));
    }

    private static Truth fitsCategory(Evidence evidence) {
        String code = DECLARED_COMMODITY_CODE.read(evidence);
        VehicleCategory category = CATEGORY.read(evidence);
        if (code == null) {
            return Truth.UNKNOWN;
        }
        Set<VehicleCategory> fitting = categories(code, evidence.tables().commodityCodes());
        if (fitting.isEmpty()) {
            return Truth.FALSE;
        }
        return category == null ? Truth.UNKNOWN : Truth.of(fitting.contains(category));
    }

    /** Returns the kinds of vehicle that the code or else its heading is for; none if it is outside the regime. */
    private static Set<VehicleCategory> categories(String code, CommodityCodes table) {
        CommodityCode row = table.find(code).orElse(null);
        if (row == null || OUTSIDE.contains(row.kind())) {
            return Set.of();
        }
        return row.categories().isEmpty()
                ? table.heading(code).map(CommodityCode::categories).orElse(Set.of())
                : row.categories();
    }

    private static Truth fitsDrive(Evidence evidence) {
        CommodityCode row = listing(evidence).orElse(null);
        Powertrain powertrain = POWERTRAIN.read(evidence);
        if (row == null) {
            return Truth.UNKNOWN;
        }
        if (row.drive() == Drive.ANY) {
            return Truth.TRUE;
        }
        return powertrain == null ? Truth.UNKNOWN : Truth.of(row.drive().fits(powertrain));
    }

    private static Truth fitsSeats(Evidence evidence) {
        CommodityCode row = listing(evidence).orElse(null);
        Integer seats = SEATS.read(evidence);
        if (row == null) {
            return Truth.UNKNOWN;
        }
        if (row.seats() == null) {
            return Truth.TRUE;
        }
        return seats == null ? Truth.UNKNOWN : Truth.of(row.seats().contains(seats));
    }

    /** While the mode of trade is not known, all modes must agree. */
    private static Truth underLicence(Evidence evidence) {
        Supervision supervision = supervision(evidence).orElse(null);
        TradeMode mode = DECLARED_TRADE_MODE.read(evidence);
        if (supervision == null) {
            return Truth.UNKNOWN;
        }
        if (mode != null) {
            return Truth.of(supervision.demandsLicence(mode));
        }
        boolean all = Arrays.stream(TradeMode.values()).allMatch(supervision::demandsLicence);
        boolean none = Arrays.stream(TradeMode.values()).noneMatch(supervision::demandsLicence);
        return all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Optional<Supervision> supervision(Evidence evidence) {
        return listing(evidence)
                .map(CommodityCode::supervision)
                .filter(supervision -> supervision.grade().mayBlock());
    }

    private static Optional<CommodityCode> listing(Evidence evidence) {
        return DECLARED.row(evidence).filter(CodeConditions::isListed);
    }

    private static boolean isListed(CommodityCode row) {
        return row.kind() != Kind.HEADING && row.grade().mayBlock();
    }

    /**
     * The code on a paper and the row of the table that it falls under.
     *
     * @param fact the code
     * @param found the row; unknown if the table has none
     */
    record Code(Fact<String> fact, Fact<CommodityCode> found) {
        static Code of(Fact<String> fact) {
            return new Code(
                    fact,
                    Fact.derived(
                            fact.path() + " row",
                            List.of(fact),
                            e -> Optional.ofNullable(fact.read(e))
                                    .flatMap(e.tables().commodityCodes()::find)));
        }

        Optional<CommodityCode> row(Evidence evidence) {
            return Optional.ofNullable(found.read(evidence));
        }
    }
}
