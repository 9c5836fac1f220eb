package io.chukou.compliance.core.table;

import java.util.Objects;

/**
 * The tables that the rules read, together.
 *
 * <p>For example, {@code LawTables.standard().withMakerNames(mine)} replaces one table and keeps the others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scrappingLimits the service life of vehicles
 * @param issuingBodies the bodies that issue export licences
 * @param makerNames the legal names of makers
 * @param manufacturerIdentifiers the hints behind manufacturer identifiers
 * @param workingDays the working days of offices
 * @param commodityCodes the commodity codes of vehicles
 * @param dangerousGoods how vehicles are handled as dangerous goods
 */
public record LawTables(
        ScrappingLimits scrappingLimits,
        IssuingBodies issuingBodies,
        MakerNames makerNames,
        WorldManufacturerIdentifiers manufacturerIdentifiers,
        WorkingDays workingDays,
        CommodityCodes commodityCodes,
        DangerousGoods dangerousGoods) {

    /**
     * Checks that no table is missing.
     *
     * @param scrappingLimits the service life of vehicles
     * @param issuingBodies the bodies that issue export licences
     * @param makerNames the legal names of makers
     * @param manufacturerIdentifiers the hints behind manufacturer identifiers
     * @param workingDays the working days of offices
     * @param commodityCodes the commodity codes of vehicles
     * @param dangerousGoods how vehicles are handled as dangerous goods
     */
    public LawTables {
        Objects.requireNonNull(scrappingLimits, "scrappingLimits");
        Objects.requireNonNull(issuingBodies, "issuingBodies");
        Objects.requireNonNull(makerNames, "makerNames");
        Objects.requireNonNull(manufacturerIdentifiers, "manufacturerIdentifiers");
        Objects.requireNonNull(workingDays, "workingDays");
        Objects.requireNonNull(commodityCodes, "commodityCodes");
        Objects.requireNonNull(dangerousGoods, "dangerousGoods");
    }

    /**
     * Returns the tables that come with the library.
     *
     * @return the tables
     */
    public static LawTables standard() {
        return new LawTables(
                ScrappingLimits.standard(),
                IssuingBodies.standard(),
                MakerNames.standard(),
                WorldManufacturerIdentifiers.standard(),
                WorkingDays.standard(),
                CommodityCodes.standard(),
                DangerousGoods.standard());
    }

    /**
     * Replaces the scrapping limits.
     *
     * @param table the other table
     * @return the new tables
     */
    public LawTables withScrappingLimits(ScrappingLimits table) {
        return new LawTables(
                table, issuingBodies, makerNames, manufacturerIdentifiers, workingDays, commodityCodes, dangerousGoods);
    }

    /**
     * Replaces the issuing bodies.
     *
     * @param table the other table
     * @return the new tables
     */
    public LawTables withIssuingBodies(IssuingBodies table) {
        return new LawTables(
                scrappingLimits,
                table,
                makerNames,
                manufacturerIdentifiers,
                workingDays,
                commodityCodes,
                dangerousGoods);
    }

    /**
     * Replaces the names of makers.
     *
     * @param table the other table
     * @return the new tables
     */
    public LawTables withMakerNames(MakerNames table) {
        return new LawTables(
                scrappingLimits,
                issuingBodies,
                table,
                manufacturerIdentifiers,
                workingDays,
                commodityCodes,
                dangerousGoods);
    }

    /**
     * Replaces the manufacturer identifiers.
     *
     * @param table the other table
     * @return the new tables
     */
    public LawTables withManufacturerIdentifiers(WorldManufacturerIdentifiers table) {
        return new LawTables(
                scrappingLimits, issuingBodies, makerNames, table, workingDays, commodityCodes, dangerousGoods);
    }

    /**
     * Replaces the working days.
     *
     * @param table the other table
     * @return the new tables
     */
    public LawTables withWorkingDays(WorkingDays table) {
        return new LawTables(
                scrappingLimits,
                issuingBodies,
                makerNames,
                manufacturerIdentifiers,
                table,
                commodityCodes,
                dangerousGoods);
    }

    /**
     * Replaces the commodity codes.
     *
     * @param table the other table
     * @return the new tables
     */
    public LawTables withCommodityCodes(CommodityCodes table) {
        return new LawTables(
                scrappingLimits,
                issuingBodies,
                makerNames,
                manufacturerIdentifiers,
                workingDays,
                table,
                dangerousGoods);
    }

    /**
     * Replaces how vehicles are handled as dangerous goods.
     *
     * @param table the other table
     * @return the new tables
     */
    public LawTables withDangerousGoods(DangerousGoods table) {
        return new LawTables(
                scrappingLimits,
                issuingBodies,
                makerNames,
                manufacturerIdentifiers,
                workingDays,
                commodityCodes,
                table);
    }

    /**
     * Returns the canonical text of all content, for fingerprints.
     *
     * @return the texts of the tables, one after the other
     */
    public String describe() {
        return String.join(
                "\n",
                scrappingLimits.describe(),
                issuingBodies.describe(),
                makerNames.describe(),
                manufacturerIdentifiers.describe(),
                workingDays.describe(),
                commodityCodes.describe(),
                dangerousGoods.describe());
    }
}
