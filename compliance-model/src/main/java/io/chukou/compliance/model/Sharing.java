package io.chukou.compliance.model;

import io.chukou.compliance.model.paper.CustomsDeclaration;
import io.chukou.compliance.model.paper.ExportContract;
import io.chukou.compliance.model.paper.ExportLicence;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.Shipment;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.value.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Completes the case of one vehicle with what its consignment says once for all.
 *
 * <p>What is declared stays declared wherever it comes to stand. So a section gets a basis of its own where it would otherwise
 * inherit another one than it had.
 */
final class Sharing {
    private final Consignment shared;
    private final ExportCase own;

    /** What a section of the completed case inherits that does not say where it comes from. */
    private final Optional<Basis> basis;

    Sharing(Consignment shared, ExportCase own) {
        this.shared = shared;
        this.own = own;
        this.basis = own.getBasis().or(shared::getBasis);
    }

    ExportCase complete() {
        return own.toBuilder()
                .reference(own.getReference().or(shared::getReference))
                .destination(own.getDestination().or(shared::getDestination))
                .basis(basis)
                .exporter(section(
                        own.getExporter(),
                        shared.getExporter(),
                        Exporter::getBasis,
                        unnumbered -> Optional.empty(),
                        (first, second) -> first.toBuilder().from(second).build(),
                        (section, known) -> section.toBuilder().basis(known).build()))
                .exportContract(section(
                        own.getExportContract(),
                        shared.getExportContract(),
                        ExportContract::getBasis,
                        ExportContract::getNumber,
                        (first, second) -> first.toBuilder().from(second).build(),
                        (section, known) -> section.toBuilder().basis(known).build()))
                .licenceApplication(section(
                        own.getLicenceApplication(),
                        shared.getLicenceApplication(),
                        LicenceApplication::getBasis,
                        unnumbered -> Optional.empty(),
                        (first, second) -> first.toBuilder().from(second).build(),
                        (section, known) -> section.toBuilder().basis(known).build()))
                .exportLicence(section(
                        own.getExportLicence(),
                        shared.getExportLicence(),
                        ExportLicence::getBasis,
                        ExportLicence::getNumber,
                        (first, second) -> first.toBuilder().from(second).build(),
                        (section, known) -> section.toBuilder().basis(known).build()))
                .customsDeclaration(section(
                        own.getCustomsDeclaration(),
                        shared.getCustomsDeclaration(),
                        CustomsDeclaration::getBasis,
                        CustomsDeclaration::getNumber,
                        (first, second) -> first.toBuilder().from(second).build(),
                        (section, known) -> section.toBuilder().basis(known).build()))
                .shipment(section(
                        own.getShipment(),
                        shared.getShipment(),
                        Shipment::getBasis,
                        unnumbered -> Optional.empty(),
                        (first, second) -> first.toBuilder().from(second).build(),
                        (section, known) -> section.toBuilder().basis(known).build()))
                .makerLetters(letters())
                .build();
    }

    private <S> Optional<S> section(
            Optional<S> mine,
            Optional<S> theirs,
            Function<S, Optional<Basis>> basisOf,
            Function<S, Optional<String>> numberOf,
            BinaryOperator<S> overlay,
            BiFunction<S, Basis, S> marked) {
        if (theirs.isEmpty()) {
            return mine;
        }
        Basis known = basisThere(basisOf.apply(theirs.get()));
        if (mine.isEmpty()) {
            return Optional.of(keeping(theirs.get(), known, basisOf, marked));
        }
        if (areTwo(numberOf.apply(mine.get()), numberOf.apply(theirs.get()))) {
            return mine;
        }
        boolean declared = known == Basis.DECLARED || basisHere(basisOf.apply(mine.get())) == Basis.DECLARED;
        S both = overlay.apply(theirs.get(), mine.get());
        return Optional.of(keeping(both, declared ? Basis.DECLARED : Basis.ON_PAPER, basisOf, marked));
    }

    /** What one licence says, for example how long it is valid, is not true of another. */
    private static boolean areTwo(Optional<String> number, Optional<String> other) {
        return number.isPresent() && other.isPresent() && !number.equals(other);
    }

    /** Marks a section with its basis, unless it has or inherits it anyway. */
    private <S> S keeping(
            S section, Basis known, Function<S, Optional<Basis>> basisOf, BiFunction<S, Basis, S> marked) {
        return basisHere(basisOf.apply(section)) == known ? section : marked.apply(section, known);
    }

    /** A list without a letter cannot carry a basis: one that is only declared is left unknown rather than put on paper. */
    private Optional<List<MakerLetter>> letters() {
        List<MakerLetter> added = shared.getMakerLetters().orElse(List.of()).stream()
                .map(letter -> keeping(
                        letter,
                        basisThere(letter.getBasis()),
                        MakerLetter::getBasis,
                        (section, known) -> section.toBuilder().basis(known).build()))
                .toList();
        if (added.isEmpty()) {
            boolean alike = basisThere(Optional.empty()) == basisHere(Optional.empty());
            return own.getMakerLetters().or(() -> alike ? shared.getMakerLetters() : Optional.empty());
        }
        List<MakerLetter> all = new ArrayList<>(own.getMakerLetters().orElse(List.of()));
        added.stream().filter(letter -> !all.contains(letter)).forEach(all::add);
        return Optional.of(List.copyOf(all));
    }

    private Basis basisThere(Optional<Basis> stated) {
        return stated.or(shared::getBasis).orElse(Basis.ON_PAPER);
    }

    private Basis basisHere(Optional<Basis> stated) {
        return stated.or(() -> basis).orElse(Basis.ON_PAPER);
    }
}
