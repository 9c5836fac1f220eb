package io.chukou.compliance.cli;

import io.chukou.compliance.cli.output.OutlookReport;
import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.json.OutlookJson;
import io.chukou.compliance.core.json.WaysOutJson;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells from when and until when the answer about one case holds. */
@Command(
        name = "outlook",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        sortOptions = false,
        description = {
            "Says of the only case of FILE from when and until when its verdict holds while no fact changes, and which"
                    + " rules make it turn.",
            "If the case is blocked or undetermined, the ways out follow, those of least effort first."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the case is permitted on the day asked about",
            "1:internal error, or input or output failed while running",
            "2:wrong usage, or there is no such file",
            "3:FILE does not hold exactly one case",
            "4:the case is blocked",
            "5:the case is undetermined, or left to the authority",
            "6:the case is out of scope"
        })
final class OutlookCommand implements Callable<Integer> {
    private static final int YEARS = 5;

    private final Surroundings surroundings;

    @Mixin
    private CaseInput input = new CaseInput();

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            description = "The last day looked at. Default: five years after the day asked about.")
    private @Nullable LocalDate until;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    OutlookCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ExportCase> found = input.onlyCase(surroundings);
        if (found.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Question asked = question.question(surroundings);
        LocalDate horizon = until == null ? asked.asOf().plusYears(YEARS) : until;
        if (horizon.isBefore(asked.asOf())) {
            throw input.usage("--until must not be before the day asked about, " + asked.asOf());
        }
        ExportValidator validator = ExportValidator.of(surroundings.rulebook().get());
        Outlook outlook = validator.outlook(found.get(), asked, horizon);
        write(outlook, waysOut(validator, found.get(), outlook));
        return ExitCode.of(outlook.verdict());
    }

    /** Null where there is nothing to get out of. */
    private static @Nullable WaysOut waysOut(ExportValidator validator, ExportCase exportCase, Outlook outlook) {
        boolean isStuck = outlook.verdict() == Verdict.BLOCKED || outlook.verdict() == Verdict.UNDETERMINED;
        return isStuck ? validator.waysOut(exportCase, outlook.question()) : null;
    }

    private void write(Outlook outlook, @Nullable WaysOut ways) throws IOException {
        Page page = new Page(surroundings.out());
        if (report.isJson()) {
            page.line("{\"outlook\":" + json(outlook) + (ways == null ? "" : ",\"waysOut\":" + json(ways)) + "}");
        } else {
            new OutlookReport(report.texts(), page).print(outlook, ways);
        }
    }

    private String json(Outlook outlook) {
        Messages messages = report.messages();
        OutlookJson canonical = OutlookJson.canonical();
        return (messages == null ? canonical : canonical.with(messages)).write(outlook);
    }

    private String json(WaysOut ways) {
        Messages messages = report.messages();
        WaysOutJson canonical = WaysOutJson.canonical();
        return (messages == null ? canonical : canonical.with(messages)).write(ways);
    }
}
