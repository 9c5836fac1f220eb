package io.chukou.compliance.cli;

import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.cli.output.RoadmapReport;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.json.RoadmapJson;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells where one case stands on its way out of the country. */
@Command(
        name = "roadmap",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        sortOptions = false,
        description = {
            "Says of the only case of FILE where it stands at each milestone of the law, in the order of the law: what is"
                    + " done, possible now, barred or waiting, with the papers, who acts, and the time that the law sets.",
            "The stage asked about has a say in the verdict and the exit code only."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the case is permitted at the stage asked about",
            "1:internal error, or input or output failed while running",
            "2:wrong usage, or there is no such file",
            "3:FILE does not hold exactly one case",
            "4:the case is blocked",
            "5:the case is undetermined, or left to the authority",
            "6:the case is out of scope"
        })
final class RoadmapCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private CaseInput input = new CaseInput();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    RoadmapCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ExportCase> found = input.onlyCase(surroundings);
        if (found.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        ExportValidator validator = ExportValidator.of(surroundings.rulebook().get());
        Roadmap roadmap = validator.roadmap(found.get(), question.question(surroundings));
        write(roadmap);
        return ExitCode.of(roadmap.verdict());
    }

    private void write(Roadmap roadmap) throws IOException {
        Page page = new Page(surroundings.out());
        if (report.isJson()) {
            page.line(json(roadmap));
        } else {
            new RoadmapReport(report.texts(), page).print(roadmap);
        }
    }

    private String json(Roadmap roadmap) {
        Messages messages = report.messages();
        RoadmapJson canonical = RoadmapJson.canonical();
        return (messages == null ? canonical : canonical.with(messages)).write(roadmap);
    }
}
