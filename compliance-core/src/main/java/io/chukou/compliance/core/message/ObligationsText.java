package io.chukou.compliance.core.message;

import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.ObligationKind;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outcome;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is due or expires. */
final class ObligationsText {
    private final Messages messages;

    ObligationsText(Messages messages) {
        this.messages = messages;
    }

    String lines(Obligations calendar) {
        StringBuilder lines = new StringBuilder();
        for (Obligation entry : calendar.entries()) {
            lines.append(of(entry)).append('\n');
            lines.append("  ").append(rule(entry)).append('\n');
            lines.append(entry.vehicles().isEmpty() ? "" : "  " + vehicles(entry) + "\n");
            String action = action(entry);
            lines.append(action.isEmpty() ? "" : "  " + action + "\n");
        }
        if (calendar.entries().isEmpty()) {
            String horizon = calendar.horizon().toString();
            lines.append(fill("none", Map.of("horizon", horizon))).append('\n');
        }
        return lines.append(recheck(calendar)).append('\n').toString();
    }

    String of(Obligation entry) {
        Map<String, String> values = Map.of(
                "title", messages.title(entry.rule()),
                "earliest", entry.earliest().map(Object::toString).orElse(""),
                "latest", entry.latest().map(Object::toString).orElse(""));
        return fill(entry.kind() + certainty(entry), values);
    }

    private static String certainty(Obligation entry) {
        if (entry.earliest().equals(entry.latest())) {
            return "";
        }
        return entry.latest().isPresent() ? ".between" : ".open";
    }

    String rule(Obligation entry) {
        Map<String, String> values = Map.of(
                "rule", entry.rule().code(),
                "consequence", messages.consequence(entry.rule().consequence()),
                "stages", listed(entry.stages().stream().map(messages::stage)));
        String rule = fill("rule", values);
        String law = entry.kind() == ObligationKind.OPENS ? "goes" : "comes";
        return entry.isChangeOfLaw() ? rule + fill(law, Map.of()) : rule;
    }

    String vehicles(Obligation entry) {
        return entry.vehicles().isEmpty()
                ? ""
                : fill(
                        "vehicles",
                        Map.of("vehicles", listed(entry.vehicles().stream().map(this::vehicle))));
    }

    private String vehicle(Obligation.Vehicle vehicle) {
        String key = vehicle.reference().isPresent() ? "vehicle" : "vehicle.unnamed";
        String place = Integer.toString(vehicle.place());
        return fill(key, Map.of("place", place, "reference", vehicle.reference().orElse("")));
    }

    private String listed(Stream<String> names) {
        return names.collect(Collectors.joining(messages.text("list.separator", ", ")));
    }

    /** Of an opening there is nothing to do, and what is met as far as it can be needs no word. */
    String action(Obligation entry) {
        boolean isOpening = entry.kind() == ObligationKind.OPENS;
        boolean isMet = entry.finding().outcome() == Outcome.SATISFIED;
        return isOpening || isMet ? "" : messages.remedy(entry.finding());
    }

    String recheck(Obligations calendar) {
        String stage = messages.stage(calendar.question().stage());
        return calendar.recheck()
                .map(day -> fill("recheck", Map.of("recheck", day.toString(), "stage", stage)))
                .orElseGet(() -> fill("recheck.none", Map.of("stage", stage)));
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text("obligations." + key, key), values);
    }
}
