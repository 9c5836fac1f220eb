package io.chukou.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.model.paper.CustomsDeclaration;
import io.chukou.compliance.model.paper.ExportContract;
import io.chukou.compliance.model.paper.ExportLicence;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.paper.Shipment;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsignmentTest {
    private static final ExportCase NOTHING = ExportCase.builder().build();
    private static final MakerLetter SEALED = MakerLetter.builder().sealed(true).build();
    private static final MakerLetter UNSEALED =
            MakerLetter.builder().sealed(false).build();

    @Test
    void unknown_vehicles_and_none_give_no_case() {
        assertThat(Consignment.builder().build().toCases()).isEmpty();
        assertThat(Consignment.builder().vehicles(List.of()).build().toCases()).isEmpty();
    }

    @Test
    void the_cases_come_in_the_order_of_the_vehicles() {
        List<ExportCase> vehicles = List.of(
                ExportCase.builder().reference("b").build(),
                ExportCase.builder().reference("a").build());

        assertThat(Consignment.builder().vehicles(vehicles).build().toCases()).isEqualTo(vehicles);
    }

    @Test
    void the_cases_cannot_be_changed() {
        List<ExportCase> cases =
                Consignment.builder().vehicles(List.of(NOTHING)).build().toCases();

        assertThatThrownBy(cases::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void every_shared_section_is_taken_over() {
        Consignment all = SampleCases.consignment();

        ExportCase completed =
                all.toBuilder().vehicles(List.of(NOTHING)).build().toCases().get(0);

        assertThat(completed)
                .isEqualTo(ExportCase.builder()
                        .reference(all.getReference())
                        .destination(all.getDestination())
                        .basis(all.getBasis())
                        .exporter(all.getExporter())
                        .licenceApplication(all.getLicenceApplication())
                        .exportContract(all.getExportContract())
                        .makerLetters(all.getMakerLetters())
                        .exportLicence(all.getExportLicence())
                        .customsDeclaration(all.getCustomsDeclaration())
                        .shipment(all.getShipment())
                        .build());
    }

    @Test
    void a_section_of_both_is_completed_and_the_vehicle_s_own_entry_holds() {
        ExportLicence shared = ExportLicence.builder()
                .number("shared")
                .quantity(2)
                .vin(Vin.of(SampleCases.OTHER_VIN))
                .build();
        ExportLicence own = ExportLicence.builder()
                .vin(Vin.of(SampleCases.VIN))
                .goodsCondition("旧")
                .build();

        assertThat(licence(
                        Consignment.builder().exportLicence(shared),
                        NOTHING.toBuilder().exportLicence(own)))
                .isEqualTo(own.toBuilder().number("shared").quantity(2).build());
    }

    @Test
    void a_paper_of_another_number_is_not_completed() {
        PartialDate day = PartialDate.of(LocalDate.of(2026, 6, 24));
        ExportCase other = ExportCase.builder()
                .exportContract(ExportContract.builder().number("B").build())
                .exportLicence(ExportLicence.builder().number("B").build())
                .customsDeclaration(CustomsDeclaration.builder().number("B").build())
                .build();
        Consignment shared = Consignment.builder()
                .exportContract(ExportContract.builder()
                        .number("A")
                        .legallyEffective(true)
                        .build())
                .exportLicence(
                        ExportLicence.builder().number("A").validUntil(day).build())
                .customsDeclaration(CustomsDeclaration.builder()
                        .number("A")
                        .clearanceDate(day)
                        .build())
                .vehicles(List.of(other))
                .build();
        assertThat(shared.toCases()).containsExactly(other);
    }

    @Test
    void a_paper_without_a_number_is_taken_for_that_of_the_consignment() {
        ExportLicence named =
                ExportLicence.builder().number("A").usedBefore(false).build();
        ExportLicence unnamed = ExportLicence.builder().goodsCondition("旧").build();
        Consignment shared = Consignment.builder()
                .exportLicence(named)
                .vehicles(List.of(ExportCase.builder().exportLicence(unnamed).build()))
                .build();
        assertThat(shared.toCases().get(0).getExportLicence())
                .contains(named.toBuilder().goodsCondition("旧").build());
    }

    @Test
    void reference_and_destination_of_the_vehicle_hold() {
        Consignment.Builder consignment = Consignment.builder().reference("lot").destination(CountryCode.of("KZ"));
        ExportCase own = ExportCase.builder()
                .reference("car")
                .destination(CountryCode.of("RU"))
                .build();

        assertThat(completed(consignment, own)).isEqualTo(own);
    }

    @Test
    void sections_that_a_consignment_does_not_share_stay_as_they_are() {
        ExportCase own = SampleCases.full();
        ExportCase completed = completed(SampleCases.consignment().toBuilder(), own);

        assertThat(completed.getVehicle()).isEqualTo(own.getVehicle());
        assertThat(completed.getStatus()).isEqualTo(own.getStatus());
        assertThat(completed.getRegistrationCertificate()).isEqualTo(own.getRegistrationCertificate());
        assertThat(completed.getTransferRegistration()).isEqualTo(own.getTransferRegistration());
        assertThat(completed.getInspectionReport()).isEqualTo(own.getInspectionReport());
        assertThat(completed.getConformityDeclaration()).isEqualTo(own.getConformityDeclaration());
        assertThat(completed.getModificationProof()).isEqualTo(own.getModificationProof());
        assertThat(completed.getAfterExport()).isEqualTo(own.getAfterExport());
    }

    /** The bases of consignment, shared section and case, and what the section taken over counts as. */
    @ParameterizedTest
    @CsvSource({
        ",,,ON_PAPER",
        ",,ON_PAPER,ON_PAPER",
        ",,DECLARED,ON_PAPER",
        ",DECLARED,,DECLARED",
        ",DECLARED,ON_PAPER,DECLARED",
        "DECLARED,,,DECLARED",
        "DECLARED,,ON_PAPER,DECLARED",
        "DECLARED,,DECLARED,DECLARED",
        "DECLARED,ON_PAPER,,ON_PAPER",
        "DECLARED,ON_PAPER,DECLARED,ON_PAPER",
        "ON_PAPER,,DECLARED,ON_PAPER",
        "ON_PAPER,DECLARED,,DECLARED"
    })
    void a_section_taken_over_keeps_the_basis_that_it_had(Basis consignment, Basis section, Basis own, Basis expected) {
        ExportCase completed = completed(
                Consignment.builder()
                        .basis(Optional.ofNullable(consignment))
                        .shipment(Shipment.builder()
                                .basis(Optional.ofNullable(section))
                                .build())
                        .makerLetters(List.of(SEALED.toBuilder()
                                .basis(Optional.ofNullable(section))
                                .build())),
                ExportCase.builder().basis(Optional.ofNullable(own)).build());

        assertThat(counts(completed, completed.getShipment().orElseThrow().getBasis()))
                .isEqualTo(expected);
        assertThat(counts(
                        completed,
                        completed.getMakerLetters().orElseThrow().get(0).getBasis()))
                .isEqualTo(expected);
    }

    /** The bases of consignment, shared section, own section and case, and what both together count as. */
    @ParameterizedTest
    @CsvSource({
        ",,,,ON_PAPER",
        ",DECLARED,,,DECLARED",
        ",,DECLARED,,DECLARED",
        ",,,DECLARED,DECLARED",
        ",DECLARED,ON_PAPER,,DECLARED",
        ",ON_PAPER,DECLARED,,DECLARED",
        "DECLARED,,,,DECLARED",
        "DECLARED,,ON_PAPER,,DECLARED",
        "DECLARED,,ON_PAPER,ON_PAPER,DECLARED",
        "DECLARED,ON_PAPER,,,DECLARED",
        "DECLARED,ON_PAPER,,ON_PAPER,ON_PAPER",
        "DECLARED,ON_PAPER,ON_PAPER,DECLARED,ON_PAPER"
    })
    void a_section_of_both_is_declared_if_either_is(
            Basis consignment, Basis shared, Basis mine, Basis own, Basis expected) {
        ExportCase completed = completed(
                Consignment.builder()
                        .basis(Optional.ofNullable(consignment))
                        .shipment(Shipment.builder()
                                .basis(Optional.ofNullable(shared))
                                .build()),
                ExportCase.builder()
                        .basis(Optional.ofNullable(own))
                        .shipment(Shipment.builder()
                                .basis(Optional.ofNullable(mine))
                                .build())
                        .build());

        assertThat(counts(completed, completed.getShipment().orElseThrow().getBasis()))
                .isEqualTo(expected);
    }

    @Test
    void what_a_vehicle_s_case_does_not_mark_follows_the_consignment() {
        ExportCase own = ExportCase.builder()
                .registrationCertificate(RegistrationCertificate.builder().build())
                .build();

        ExportCase completed = completed(Consignment.builder().basis(Basis.DECLARED), own);

        assertThat(completed.getBasis()).contains(Basis.DECLARED);
        assertThat(completed.getRegistrationCertificate()).isEqualTo(own.getRegistrationCertificate());
    }

    @Test
    void shared_letters_stand_behind_the_own_ones_and_the_same_letter_once() {
        Consignment.Builder consignment = Consignment.builder().makerLetters(List.of(SEALED, UNSEALED, UNSEALED));
        ExportCase own = ExportCase.builder().makerLetters(List.of(SEALED)).build();

        assertThat(completed(consignment, own).getMakerLetters()).contains(List.of(SEALED, UNSEALED));
    }

    @Test
    void a_letter_that_one_side_declares_and_the_other_has_seen_is_two() {
        Consignment.Builder consignment =
                Consignment.builder().basis(Basis.DECLARED).makerLetters(List.of(SEALED));
        ExportCase own = ExportCase.builder()
                .basis(Basis.ON_PAPER)
                .makerLetters(List.of(SEALED))
                .build();

        assertThat(completed(consignment, own).getMakerLetters())
                .contains(
                        List.of(SEALED, SEALED.toBuilder().basis(Basis.DECLARED).build()));
    }

    @Test
    void that_no_letter_is_held_is_taken_over_too() {
        Consignment.Builder none = Consignment.builder().makerLetters(List.of());

        assertThat(completed(none, NOTHING).getMakerLetters()).contains(List.of());
        assertThat(completed(
                                none,
                                ExportCase.builder()
                                        .makerLetters(List.of(SEALED))
                                        .build())
                        .getMakerLetters())
                .contains(List.of(SEALED));
    }

    @Test
    void that_no_letter_is_held_is_not_put_on_paper_by_taking_it_over() {
        Consignment.Builder none = Consignment.builder().basis(Basis.DECLARED).makerLetters(List.of());

        assertThat(completed(none, ExportCase.builder().basis(Basis.ON_PAPER).build())
                        .getMakerLetters())
                .isEmpty();
    }

    private static ExportLicence licence(Consignment.Builder consignment, ExportCase.Builder own) {
        return completed(consignment, own.build()).getExportLicence().orElseThrow();
    }

    private static ExportCase completed(Consignment.Builder consignment, ExportCase own) {
        return consignment.vehicles(List.of(own)).build().toCases().get(0);
    }

    private static Basis counts(ExportCase completed, Optional<Basis> stated) {
        return stated.or(completed::getBasis).orElse(Basis.ON_PAPER);
    }
}
