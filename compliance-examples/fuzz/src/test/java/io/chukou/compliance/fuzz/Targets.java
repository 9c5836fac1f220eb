package io.chukou.compliance.fuzz;

import io.chukou.compliance.cli.CliTarget;
import io.chukou.compliance.dealer.StockListTarget;
import io.chukou.compliance.gate.GateTarget;
import java.util.Arrays;
import java.util.function.Consumer;

/** What is attacked. The name of a constant is that of the folder of its seeds. */
enum Targets {
    VALUES(ValuesTarget.class, ValuesTarget::fuzzerTestOneInput),
    CASE(CaseTarget.class, CaseTarget::fuzzerTestOneInput),
    CONSIGNMENT(ConsignmentTarget.class, ConsignmentTarget::fuzzerTestOneInput),
    PATCH(PatchTarget.class, PatchTarget::fuzzerTestOneInput),
    CLI(CliTarget.class, CliTarget::fuzzerTestOneInput),
    STOCK_LIST(StockListTarget.class, StockListTarget::fuzzerTestOneInput),
    GATE(GateTarget.class, GateTarget::fuzzerTestOneInput);

    private final Class<?> type;
    private final Consumer<byte[]> target;

    Targets(Class<?> type, Consumer<byte[]> target) {
        this.type = type;
        this.target = target;
    }

    Class<?> type() {
        return type;
    }

    void run(byte[] input) {
        target.accept(input);
    }

    static Targets named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is none of " + Arrays.toString(values())));
    }
}
