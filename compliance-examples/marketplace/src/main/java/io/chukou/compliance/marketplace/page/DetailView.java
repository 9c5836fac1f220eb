package io.chukou.compliance.marketplace.page;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.marketplace.form.WhatIf;
import io.chukou.compliance.marketplace.stock.Listing;
import io.chukou.compliance.marketplace.stock.Offer;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.vehicle.Vehicle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The page of a listing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame what is around it
 * @param offer the listing, with the badge as it is stored
 * @param whatIf the questions to the visitor, and the car with the answers
 * @param badge the badge with the answers
 * @param answer the answer about the car with the answers
 * @param outlook how long it holds
 * @param ways what can be done
 */
public record DetailView(
        Frame frame, Offer offer, WhatIf whatIf, Badge badge, Assessment answer, Outlook outlook, WaysOut ways) {

    /**
     * Returns the findings that carry the verdict. Of those that cannot tell for want of the same facts only the first is here.
     *
     * @return the findings, in the order of the rulebook
     */
    public List<Finding> reasons() {
        Set<List<Fact<?>>> told = new HashSet<>();
        return findings(finding -> carriesVerdict(finding) && (!isOpen(finding) || told.add(finding.missing())));
    }

    /**
     * Returns what else is open or against the car, and would carry the verdict if the reasons were gone.
     *
     * @return the findings, in the order of the rulebook
     */
    public List<Finding> others() {
        List<Finding> reasons = reasons();
        return findings(finding -> finding.rule().consequence().bearsOnVerdict()
                && (isOpen(finding) || isViolated(finding))
                && !reasons.contains(finding));
    }

    /**
     * Returns the findings that bar nothing and yet are worth knowing.
     *
     * @return the findings, in the order of the rulebook
     */
    public List<Finding> warnings() {
        return findings(
                finding -> !finding.rule().consequence().bearsOnVerdict() && finding.outcome() == Outcome.VIOLATED);
    }

    /**
     * Returns the duties that are taken as met because the shop vouches for them.
     *
     * @return the findings, in the order of the rulebook
     */
    public List<Finding> assumed() {
        return findings(finding -> finding.outcome() == Outcome.ASSUMED);
    }

    /**
     * Returns for what the shop vouches where it mattered.
     *
     * @return the subjects, in their order
     */
    public Set<Subject> vouchedFor() {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        assumed().forEach(finding -> finding.missing().forEach(fact -> subjects.add(fact.subject())));
        subjects.retainAll(answer.question().assumptions());
        return subjects;
    }

    /**
     * A row of what the seller declares.
     *
     * <p>Immutable and thread-safe.
     *
     * @param name what it is
     * @param value the value
     */
    public record Row(String name, String value) {}

    /**
     * Returns what the seller declares about the car, as far as everybody may see it: no owner, and a masked VIN.
     *
     * @return the rows; what is not known is left out
     */
    public List<Row> car() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("price", texts().price(offer.listing().priceCny())));
        ExportCase car = offer.listing().car();
        car.getVehicle().ifPresent(vehicle -> rows.addAll(rows(vehicle)));
        car.getRegistrationCertificate()
                .flatMap(RegistrationCertificate::getRegistrationDate)
                .ifPresent(date -> rows.add(row("registered", date)));
        car.getDestination().ifPresent(country -> rows.add(row("destination", texts().country(country))));
        return rows;
    }

    private List<Row> rows(Vehicle vehicle) {
        List<Row> rows = new ArrayList<>();
        vehicle.getMakerName().ifPresent(maker -> rows.add(row("maker", maker)));
        vehicle.getModel().ifPresent(model -> rows.add(row("model", model)));
        vehicle.getPowertrain()
                .ifPresent(drive -> rows.add(row("powertrain", texts().law().value(drive))));
        vehicle.getOdometerKm().ifPresent(km -> rows.add(row("odometer", texts().get("detail.km", km))));
        vehicle.getVin().ifPresent(vin -> rows.add(row("vin", vin)));
        return rows;
    }

    private Row row(String name, Object value) {
        return new Row(texts().get("detail." + name), Listing.masked(value.toString()));
    }

    private Texts texts() {
        return frame.texts();
    }

    /**
     * Returns the address of the stored badge as a picture.
     *
     * @return the address
     */
    public Address badgeSvg() {
        return frame.here().to("/listings/" + offer.listing().id() + "/badge.svg");
    }

    /**
     * Returns the address of the stored badge as data.
     *
     * @return the address
     */
    public Address badgeJson() {
        return frame.here().to("/listings/" + offer.listing().id() + "/badge.json");
    }

    /**
     * Draws the outlook.
     *
     * @return the drawing
     */
    public Timeline timeline() {
        return Timeline.of(outlook);
    }

    private List<Finding> findings(Predicate<Finding> which) {
        return answer.findings().stream().filter(which).toList();
    }

    private boolean carriesVerdict(Finding finding) {
        Consequence consequence = finding.rule().consequence();
        return switch (answer.verdict()) {
            case UNDETERMINED -> isOpen(finding) && consequence.bearsOnVerdict();
            case OUT_OF_SCOPE -> isViolated(finding) && consequence == Consequence.OUT_OF_SCOPE;
            case BLOCKED -> isViolated(finding) && consequence == Consequence.BLOCK;
            case REFERRED -> isViolated(finding) && consequence == Consequence.REFER;
            case PERMITTED -> false;
        };
    }

    private static boolean isViolated(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED;
    }

    private static boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.CANNOT_TELL || finding.outcome() == Outcome.FAULT;
    }
}
