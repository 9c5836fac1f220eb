package io.chukou.compliance.benchmarks.report;

import java.util.List;

/** All that was measured with JMH in one run. */
record Figures(List<Figure> all) {

    Figure get(String name) {
        return all.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not measured: " + name));
    }

    double rate(String name) {
        return get(name).median();
    }

    double bytes(String name) {
        return get(name).bytes();
    }
}
