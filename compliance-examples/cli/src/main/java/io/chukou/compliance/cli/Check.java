package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.Entries;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.output.Output;
import io.chukou.compliance.core.result.Answer;
import java.io.IOException;
import java.util.function.Function;

/**
 * Puts one question to every case of an input.
 *
 * @param <T> what is asked about: single vehicles, or consignments
 * @param <A> the kind of answer
 */
final class Check<T, A extends Answer> {
    private final Function<T, A> question;
    private final Output<A> output;
    private final Progress progress;
    private int code = ExitCode.PERMITTED;
    private boolean empty = true;

    Check(Function<T, A> question, Output<A> output, Progress progress) {
        this.question = question;
        this.output = output;
        this.progress = progress;
    }

    /** Answers for all entries and returns the exit code. An input without a case is a bad one: nothing was checked. */
    int run(Entries<T> entries) throws IOException {
        for (Entry<T> entry = entries.next(); entry != null; entry = entries.next()) {
            empty = false;
            progress.show();
            int answered = entry instanceof Entry.Bad<T> bad ? report(bad) : answer((Entry.Good<T>) entry);
            code = ExitCode.worse(code, answered);
        }
        progress.clear();
        output.end();
        if (empty) {
            progress.say("The input holds no case");
            return ExitCode.BAD_INPUT;
        }
        return code;
    }

    private int answer(Entry.Good<T> good) throws IOException {
        A answer = question.apply(good.value());
        output.answer(good.place(), answer);
        return ExitCode.of(answer.verdict());
    }

    private int report(Entry.Bad<T> bad) throws IOException {
        output.noAnswer(bad);
        progress.say(bad);
        return ExitCode.BAD_INPUT;
    }
}
