package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.Entries;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.output.ObligationsCalendar;
import io.chukou.compliance.cli.output.ObligationsReport;
import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.cli.output.Printable;
import io.chukou.compliance.cli.output.Texts;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.json.ObligationsJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists everything due or expiring for the cases of a file. */
@Command(
        name = "obligations",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        sortOptions = false,
        description = {
            "Lists for every case of FILE what is overdue, due or opens while no fact changes, at every stage, and the duties"
                    + " after export that have no day.",
            "What is no case is reported with line, path and reason, and the rest goes on."
        },
        exitCodeListHeading = "%nExit codes; if several apply, the smallest other than 0:%n",
        exitCodeList = {
            "0:the calendar was written, whatever is in it",
            "1:internal error, or input or output failed while running",
            "2:wrong usage, or there is no such file",
            "3:the input holds something that is no case, or no case at all"
        })
final class ObligationsCommand implements Callable<Integer> {
    private static final int YEARS = 2;

    private final Surroundings surroundings;

    @Mixin
    private CaseInput input = new CaseInput();

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            description = "The last day of the calendar. Default: two years after the day asked about.")
    private @Nullable LocalDate until;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (default), json in one line for each case, or ics: one iCalendar file for all cases.")
    private @Nullable CalendarFormat format;

    @Option(names = "--ics", description = "Short for --format=ics.")
    private boolean ics;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en (default) or zh. json carries texts only if this is given.")
    private @Nullable Language language;

    ObligationsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        CalendarFormat form = format();
        input.form();
        try (InputStream stream = input.open(surroundings)) {
            Question asked = question.question(surroundings);
            LocalDate horizon = until == null ? asked.asOf().plusYears(YEARS) : until;
            if (horizon.isBefore(asked.asOf())) {
                throw input.usage("--until must not be before the day asked about, " + asked.asOf());
            }
            ExportValidator validator =
                    ExportValidator.of(surroundings.rulebook().get());
            return write(
                    input.cases(stream).entries(),
                    form,
                    car -> validator.obligations(Printable.masked(car), asked, horizon));
        }
    }

    private CalendarFormat format() {
        if (ics && format != null && format != CalendarFormat.ICS) {
            throw input.usage("--ics and --format=" + Kebab.of(format) + " ask for two forms");
        }
        return ics ? CalendarFormat.ICS : format == null ? CalendarFormat.TEXT : format;
    }

    private int write(Entries<ExportCase> entries, CalendarFormat form, Function<ExportCase, Obligations> maker)
            throws IOException {
        ObligationsCalendar calendar = new ObligationsCalendar(texts());
        Progress progress = Progress.none(surroundings.err());
        int good = 0;
        int bad = 0;
        for (Entry<ExportCase> entry = entries.next(); entry != null; entry = entries.next()) {
            if (entry instanceof Entry.Good<ExportCase> found) {
                write(maker.apply(found.value()), form, calendar, good++ == 0);
            } else {
                progress.say((Entry.Bad<ExportCase>) entry);
                bad++;
            }
        }
        if (form == CalendarFormat.ICS && good > 0) {
            surroundings.out().write(calendar.write().getBytes(StandardCharsets.UTF_8));
        }
        if (good + bad == 0) {
            progress.say("The input holds no case");
        }
        return good > 0 && bad == 0 ? ExitCode.PERMITTED : ExitCode.BAD_INPUT;
    }

    private void write(Obligations found, CalendarFormat form, ObligationsCalendar calendar, boolean isFirst)
            throws IOException {
        Page page = new Page(surroundings.out());
        switch (form) {
            case ICS -> calendar.add(found);
            case JSON -> page.line(json().write(found));
            case TEXT -> {
                if (!isFirst) {
                    page.line("");
                }
                new ObligationsReport(texts(), page).print(found);
            }
        }
    }

    private ObligationsJson json() {
        ObligationsJson canonical = ObligationsJson.canonical();
        return language == null ? canonical : canonical.with(Messages.of(language));
    }

    private Texts texts() {
        return Texts.in(language == null ? Language.EN : language);
    }
}
