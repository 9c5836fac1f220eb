package io.chukou.compliance.core.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Facts that are read in one go, section by section.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactSheet {
    private final Fact<?>[] sections;
    private final Fact<?>[][] inSection;

    private FactSheet(Map<Fact<?>, List<Fact<?>>> bySection) {
        this.sections = bySection.keySet().toArray(Fact<?>[]::new);
        this.inSection = bySection.values().stream()
                .map(facts -> facts.toArray(Fact<?>[]::new))
                .toArray(Fact<?>[][]::new);
    }

    /**
     * Sorts facts by their sections. Those in no section are left to whoever asks for them.
     *
     * @param facts the facts
     * @return the sheet
     */
    public static FactSheet of(List<Fact<?>> facts) {
        Map<Fact<?>, List<Fact<?>>> bySection = new LinkedHashMap<>();
        for (Fact<?> fact : new LinkedHashSet<>(facts)) {
            Fact<?> section = fact.section();
            if (section != null) {
                bySection.computeIfAbsent(section, s -> new ArrayList<>()).add(fact);
            }
        }
        return new FactSheet(bySection);
    }

    /**
     * Reads the facts, so that whoever asks for one of them finds it.
     *
     * @param evidence what is read
     */
    public void read(Evidence evidence) {
        for (int i = 0; i < sections.length; i++) {
            Object section = sections[i].told(evidence);
            for (Fact<?> fact : inSection[i]) {
                fact.keep(section, evidence);
            }
        }
    }
}
