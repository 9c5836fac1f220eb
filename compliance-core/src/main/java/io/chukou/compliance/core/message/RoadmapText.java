package io.chukou.compliance.core.message;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.result.Obstacles;
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.roadmap.LegalTime;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells where a case stands on its way out of the country. */
final class RoadmapText {
    private final Messages messages;

    RoadmapText(Messages messages) {
        this.messages = messages;
    }

    String lines(Roadmap roadmap) {
        StringBuilder lines = new StringBuilder();
        List<Progress> all = roadmap.progress();
        for (int i = 0; i < all.size(); i++) {
            Progress one = all.get(i);
            lines.append(fill(
                            "line",
                            Map.of(
                                    "number", String.valueOf(i + 1),
                                    "title", title(one.milestone()),
                                    "state", state(one))))
                    .append('\n');
            if (!one.isPassed()) {
                details(one, roadmap.isOverdue(one))
                        .forEach(line -> lines.append("    ").append(line).append('\n'));
            }
        }
        return lines.toString();
    }

    String title(Milestone milestone) {
        return messages.text("roadmap." + milestone + ".title", milestone.key());
    }

    String office(Milestone milestone) {
        return messages.text("roadmap." + milestone + ".office", "");
    }

    String state(Progress progress) {
        PartialDate since = progress.since();
        String name = since == null
                ? fill(progress.state().name(), Map.of())
                : fill(progress.state() + ".since", Map.of("since", since.toString()));
        return messages.marked(name, progress.indicative());
    }

    private List<String> details(Progress one, boolean overdue) {
        List<String> lines = new ArrayList<>();
        lines.add(fill("office", Map.of("office", office(one.milestone()))));
        add("needs", one.needs(), lines);
        addBrought(one.milestone(), lines);
        one.milestone().officeTime().ifPresent(time -> lines.add(term("time", time, one.expectedEnd())));
        one.milestone().deadline().ifPresent(time -> lines.add(term("latest", time, one.latest())));
        if (overdue) {
            lines.add(fill("overdue", Map.of()));
        }
        addObstacles(one.obstacles(), lines);
        addDay("opens", one.obstacles().opens(), lines);
        addDay("lapses", one.lapses(), lines);
        return lines;
    }

    /** A paper that the milestone takes as well is not new: it bears an entry afterwards, as the note or the clearance. */
    private void addBrought(Milestone milestone, List<String> lines) {
        List<Paper> taken = milestone.needs();
        add(
                "brings",
                milestone.brings().stream()
                        .filter(paper -> !taken.contains(paper))
                        .toList(),
                lines);
        add("enters", milestone.brings().stream().filter(taken::contains).toList(), lines);
    }

    private void add(String key, List<Paper> papers, List<String> lines) {
        if (!papers.isEmpty()) {
            lines.add(fill(key, Map.of("papers", joined(papers, messages::paper))));
        }
    }

    private void addObstacles(Obstacles obstacles, List<String> lines) {
        if (!obstacles.rules().isEmpty()) {
            lines.add(fill("barred", Map.of()));
            obstacles.rules().forEach(rule -> lines.add("  " + rule.code() + "  " + messages.title(rule)));
        }
        if (!obstacles.milestones().isEmpty()) {
            lines.add(fill("waits", Map.of("milestones", joined(obstacles.milestones(), this::title))));
        }
        if (!obstacles.facts().isEmpty()) {
            lines.add(fill("facts", Map.of("facts", joined(obstacles.facts(), messages::fact))));
        } else if (obstacles.isUntold()) {
            lines.add(fill("untold", Map.of()));
        }
        if (obstacles.verdict() == Verdict.REFERRED) {
            lines.add(fill("referred", Map.of()));
        }
    }

    private void addDay(String key, @Nullable LocalDate day, List<String> lines) {
        if (day != null) {
            lines.add(fill(key, Map.of("day", day.toString())));
        }
    }

    /** A time with the days on which it ends, or, while these are not known, with what it runs from. */
    private String term(String key, LegalTime time, @Nullable DayRange days) {
        Map<String, String> values = new TreeMap<>();
        values.put("clause", time.clause().key());
        values.put("time", time(time));
        Fact<PartialDate> from = time.from();
        values.put("from", from == null ? "" : messages.fact(from));
        if (days == null) {
            return fill(time.amount() == 0 ? "until" : key, values);
        }
        values.put("first", LocalDate.ofEpochDay(days.first()).toString());
        values.put("last", LocalDate.ofEpochDay(days.last()).toString());
        return fill(key + (days.isExact() ? ".on" : ".between"), values);
    }

    String time(LegalTime time) {
        return fill(time.unit().name(), Map.of("amount", String.valueOf(time.amount())));
    }

    private <T> String joined(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(messages.text("ways.and", ", ")));
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text("roadmap." + key, key), values);
    }
}
