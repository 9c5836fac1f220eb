package io.chukou.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConsignmentPropertyTest {
    private static final ObjectMapper JSON = Mappers.strict();

    @Provide
    Arbitrary<Consignment> consignments() {
        return ModelArbitraries.consignments();
    }

    @Provide
    Arbitrary<ExportCase> cases() {
        return ModelArbitraries.cases();
    }

    @Property(tries = 100, seed = Draws.SEED)
    void every_consignment_survives_its_json(@ForAll("consignments") Consignment consignment)
            throws JsonProcessingException {
        String json = JSON.writeValueAsString(consignment);

        assertThat(JSON.readValue(json, Consignment.class)).isEqualTo(consignment);
    }

    @Property(tries = 200, seed = Draws.SEED)
    void what_shares_nothing_gives_the_cases_themselves(@ForAll("cases") ExportCase exportCase) {
        List<ExportCase> vehicles = List.of(exportCase);

        assertThat(Consignment.builder().vehicles(vehicles).build().toCases()).isEqualTo(vehicles);
    }

    @Property(tries = 200, seed = Draws.SEED)
    void completing_completed_cases_changes_nothing(@ForAll("consignments") Consignment consignment) {
        List<ExportCase> completed = consignment.toCases();

        assertThat(consignment.toBuilder().vehicles(completed).build().toCases())
                .isEqualTo(completed);
    }

    @Property(tries = 200, seed = Draws.SEED)
    void what_a_vehicle_says_itself_holds(@ForAll("consignments") Consignment consignment) {
        List<ExportCase> vehicles = consignment.getVehicles().orElse(List.of());
        List<ExportCase> completed = consignment.toCases();

        for (int i = 0; i < vehicles.size(); i++) {
            ExportCase own = vehicles.get(i);
            ExportCase whole = completed.get(i);
            assertThat(whole.getVehicle()).isEqualTo(own.getVehicle());
            own.getExportLicence()
                    .ifPresent(licence -> assertThat(whole.getExportLicence().orElseThrow().toBuilder()
                                    .basis(licence.getBasis())
                                    .build())
                            .isEqualTo(whole.getExportLicence().orElseThrow().toBuilder()
                                    .from(licence)
                                    .basis(licence.getBasis())
                                    .build()));
        }
    }
}
