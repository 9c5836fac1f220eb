package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.SEA_NUMBER_FITS;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Span;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.DangerousGoods;
import io.chukou.compliance.core.table.DangerousGoods.Entry;
import io.chukou.compliance.core.table.DangerousGoods.Handling;
import io.chukou.compliance.core.table.DangerousGoods.Row;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.table.TableInfo;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import io.chukou.compliance.model.vehicle.Powertrain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Without a shipping date the table is asked for the day in question, and an outlook names the days on which it turns. */
class CarriageDaysTest {
    private static final LocalDate FROM = LocalDate.of(2025, 11, 1);
    private static final LocalDate HORIZON = LocalDate.of(2030, 11, 1);

    private static Outlook outlook(String number, LawTables tables) {
        Rulebook book = Rulebook.of("one rule", LocalDate.of(2026, 11, 24), List.of(SEA_NUMBER_FITS), tables);
        CaseFile file = inContainer().without("shipment.shippingDate").with("shipment.unNumber", number);
        return ExportValidator.of(book).outlook(file.build(), Question.on(FROM).at(Stage.SHIPMENT), HORIZON);
    }

    @Test
    void un_3171_ends_with_2025_and_nothing_turns_any_more() {
        Outlook outlook = outlook("UN 3171", LawTables.standard());
        assertThat(outlook.spans())
                .extracting(Span::toString)
                .containsExactly("PERMITTED 2025-11-01..2025-12-31", "BLOCKED 2026-01-01..");
    }

    @Test
    void un_3556_never_turns() {
        assertThat(outlook("UN 3556", LawTables.standard()).turns()).isEmpty();
    }

    @Test
    void a_newer_table_brings_its_own_days() {
        Row row = new Row(
                Powertrain.BEV,
                BatteryChemistry.LITHIUM_ION,
                TransportMode.CONTAINER,
                LocalDate.of(2025, 1, 1),
                Optional.of(LocalDate.of(2028, 3, 4)),
                new Entry(List.of("9999"), Optional.of("9"), Handling.DANGEROUS));
        DangerousGoods table =
                DangerousGoods.of(new TableInfo("Other", LocalDate.of(2027, 1, 1), "a test"), List.of(row));
        assertThat(outlook("UN 9999", LawTables.standard().withDangerousGoods(table))
                        .turns())
                .extracting(turn -> turn.earliest())
                .containsExactly(LocalDate.of(2028, 3, 5));
    }
}
