package io.chukou.compliance.core.rulebook;

import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rules.aftercare.AftercareRules;
import io.chukou.compliance.core.rules.consignment.ConsignmentRules;
import io.chukou.compliance.core.rules.customs.ClearanceRules;
import io.chukou.compliance.core.rules.data.DataRules;
import io.chukou.compliance.core.rules.document.DocumentRules;
import io.chukou.compliance.core.rules.exporter.ExporterRules;
import io.chukou.compliance.core.rules.inspection.InspectionRules;
import io.chukou.compliance.core.rules.letter.LetterRules;
import io.chukou.compliance.core.rules.licence.LicenceRules;
import io.chukou.compliance.core.rules.modified.ModifiedRules;
import io.chukou.compliance.core.rules.scope.ScopeRules;
import io.chukou.compliance.core.rules.shipping.ShippingRules;
import io.chukou.compliance.core.rules.transfer.TransferRules;
import io.chukou.compliance.core.rules.vehicle.VehicleRules;
import java.util.List;
import java.util.stream.Stream;

/** The standard rules, in the order in which a reader of the law meets their subjects. */
final class StandardRules {
    private StandardRules() {}

    static List<Rule> all() {
        return Stream.of(
                        ScopeRules.ALL,
                        DataRules.ALL,
                        ExporterRules.ALL,
                        VehicleRules.ALL,
                        TransferRules.ALL,
                        DocumentRules.ALL,
                        InspectionRules.ALL,
                        LetterRules.ALL,
                        ModifiedRules.ALL,
                        LicenceRules.ALL,
                        ConsignmentRules.ALL,
                        ClearanceRules.ALL,
                        ShippingRules.ALL,
                        AftercareRules.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
