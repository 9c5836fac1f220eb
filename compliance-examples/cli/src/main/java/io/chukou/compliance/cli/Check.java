package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.Entries;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.output.Output;
import io.chukou.compliance.cli.output.Printable;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import java.io.IOException;

/** Puts one question to every case of an input. */
final class Check {
    private final ExportValidator validator;
    private final Question question;
    private final Output output;
    private final Progress progress;
    private int code = ExitCode.PERMITTED;
    private boolean empty = true;

    Check(ExportValidator validator, Question question, Output output, Progress progress) {
        this.validator = validator;
        this.question = question;
        this.output = output;
        this.progress = progress;
    }

    /** Answers for all entries and returns the exit code. An input without a case is a bad one: nothing was checked. */
    int run(Entries entries) throws IOException {
        for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
            empty = false;
            progress.show();
            code = ExitCode.worse(code, entry instanceof Entry.Bad bad ? report(bad) : answer((Entry.Good) entry));
        }
        progress.clear();
        output.end();
        if (empty) {
            progress.say("The input holds no case");
            return ExitCode.BAD_INPUT;
        }
        return code;
    }

    private int answer(Entry.Good good) throws IOException {
        Assessment assessment = validator.assess(Printable.masked(good.exportCase()), question);
        output.answer(good.place(), assessment);
        return ExitCode.of(assessment.verdict());
    }

    private int report(Entry.Bad bad) throws IOException {
        output.noAnswer(bad);
        progress.say(bad);
        return ExitCode.BAD_INPUT;
    }
}
