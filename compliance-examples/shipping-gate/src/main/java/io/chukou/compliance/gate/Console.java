package io.chukou.compliance.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.gate.page.DecisionView;
import io.chukou.compliance.gate.page.Pages;
import io.chukou.compliance.gate.page.RefusalView;
import java.io.PrintStream;

/** Says in one line what became of each item, and at the end in one number what became of all. */
final class Console implements Report {
    private final PrintStream out;
    private int code = ExitCode.PERMITTED;

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void decided(JsonNode decision, boolean before) {
        DecisionView view = Pages.view(decision);
        String line = view.labels().get("line.decided", view.id(), view.verdictName(), view.count());
        out.println(before ? view.labels().get("line.before", line) : line);
        code = ExitCode.worse(code, ExitCode.of(Verdict.valueOf(view.verdict())));
    }

    @Override
    public void refused(JsonNode refusal, String name) {
        RefusalView view = Pages.refusalView(refusal);
        out.println(view.labels()
                .get(
                        "line.refused",
                        view.name(),
                        view.reason(),
                        view.problems().get(0).line()));
        code = ExitCode.worse(code, ExitCode.REFUSED);
    }

    /** An item got neither decision nor refusal. */
    void failed() {
        code = ExitCode.worse(code, ExitCode.INTERNAL);
    }

    /** Returns how the program ends, of {@link ExitCode}. */
    int code() {
        return code;
    }
}
