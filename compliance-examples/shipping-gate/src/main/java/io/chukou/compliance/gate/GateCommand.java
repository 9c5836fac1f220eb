package io.chukou.compliance.gate;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Stage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a gate on a folder, until the inbox is empty or until it is asked to stop. */
@Command(
        name = "shipping-gate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Decides each consignment that is put into FOLDER/inbox, once. NAME.json is one consignment;"
                    + " NAME.customs-clearance.json, NAME.shipment.json and NAME.licence-application.json say the stage.",
            "The decision and its page lie in FOLDER/decisions, the input in FOLDER/done; what is refused lies in"
                    + " FOLDER/refused with the reason."
        },
        exitCodeListHeading = "%nExit codes; if several apply, the smallest other than 0:%n",
        exitCodeList = {
            "0:everything decided is permitted, or there was nothing",
            "1:internal error, or input or output failed",
            "2:wrong usage",
            "3:something was refused",
            "4:a consignment is blocked",
            "5:a consignment is undetermined, or left to the authority",
            "6:a consignment is out of scope",
            "7:another gate is at work on this folder"
        })
final class GateCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<LocalDate> today;
    private final Stop stop;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the gate; made if it is not there.")
    private Path root = Path.of("");

    @Option(
            names = "--stage",
            defaultValue = "licence-application",
            description = "The step asked about where the name says none: licence-application (default),"
                    + " customs-clearance or shipment.")
    private Stage stage = Stage.LICENCE_APPLICATION;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day asked about. Default: the day of the decision, in China.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--absent",
            defaultValue = "unknown",
            description = "What it means that a paper is absent: unknown (default) or not-held.")
    private Absence absent = Absence.UNKNOWN;

    @Option(names = "--lang", defaultValue = "en", description = "Language of the pages: en (default) or zh.")
    private Language language = Language.EN;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "The largest input that is taken; default: ${DEFAULT-VALUE}.")
    private int mostBytes = Limits.BYTES;

    @Option(
            names = "--max-vehicles",
            paramLabel = "N",
            description = "The most vehicles of a consignment; default: ${DEFAULT-VALUE}.")
    private int mostVehicles = Limits.VEHICLES;

    @Option(names = "--once", description = "Decide what is there and end. Default: go on until stopped by SIGTERM.")
    private boolean once;

    @Option(
            names = "--pause",
            paramLabel = "MILLIS",
            description = "How long to wait before looking into an empty inbox again; default: ${DEFAULT-VALUE}.")
    private int pause = 500;

    GateCommand(PrintStream out, PrintStream err, Supplier<LocalDate> today, Stop stop) {
        this.out = out;
        this.err = err;
        this.today = today;
        this.stop = stop;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        Optional<GateLock> lock = GateLock.of(root);
        if (lock.isEmpty()) {
            err.println(
                    "Another gate is at work on " + root + ". Stop it first, or give this one a folder of its own.");
            return ExitCode.BUSY;
        }
        try {
            return decideAll();
        } finally {
            lock.get().close();
        }
    }

    private int decideAll() throws IOException, InterruptedException {
        Console console = new Console(out);
        Disk disk = new RealDisk();
        ConsignmentSource source = FolderSource.open(root, disk, trouble -> {
            err.println(trouble);
            console.failed();
        });
        run(Gate.open(root, disk, source, decider(), console));
        return console.code();
    }

    private void check() {
        if (mostBytes < 1 || mostBytes > Limits.MOST_BYTES || mostVehicles < 1 || pause < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "A limit or a pause is less than 1, or more than " + Limits.MOST_BYTES + " bytes");
        }
    }

    private void run(Gate gate) throws IOException, InterruptedException {
        while (!stop.isAsked()) {
            if (!gate.step() && (once || stop.isAskedWithin(Duration.ofMillis(pause)))) {
                return;
            }
        }
    }

    private Decider decider() {
        LocalDate given = asOf;
        return new Decider(
                ExportValidator.standard(),
                given == null ? today : () -> given,
                stage,
                absent,
                Messages.of(language),
                new Limits(mostBytes, mostVehicles));
    }
}
