package io.chukou.compliance.gate.page;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.chukou.compliance.gate.template.JtedecisionGenerated;
import io.chukou.compliance.gate.template.JterefusalGenerated;
import java.util.function.Consumer;

/** Makes the pages. The templates are compiled with the program, and escape whatever they show. */
public final class Pages {
    private Pages() {}

    /**
     * Makes the page of a decision.
     *
     * @param decision the decision
     * @return the page as HTML
     */
    public static String decision(JsonNode decision) {
        DecisionView view = view(decision);
        return html(out -> JtedecisionGenerated.render(out, null, view));
    }

    /**
     * Makes the page of a refusal.
     *
     * @param refusal the record of the refusal
     * @return the page as HTML
     */
    public static String refusal(JsonNode refusal) {
        RefusalView view = refusalView(refusal);
        return html(out -> JterefusalGenerated.render(out, null, view));
    }

    /**
     * Reads a decision for what an operator wants to know.
     *
     * @param decision the decision
     * @return the view
     */
    public static DecisionView view(JsonNode decision) {
        return new DecisionView(decision);
    }

    /**
     * Reads a refusal for what an operator wants to know.
     *
     * @param refusal the record of the refusal
     * @return the view
     */
    public static RefusalView refusalView(JsonNode refusal) {
        return new RefusalView(refusal);
    }

    private static String html(Consumer<HtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
