package io.chukou.compliance.core.fact;

import java.util.List;

/** Names vehicles of a consignment by their places, of which the first is 1. */
public final class Places {
    private Places() {}

    /**
     * Writes places in short.
     *
     * @param places the places, ascending
     * @return the places with a hyphen for several in a row, such as {@code 1-3, 5}; empty if there are none
     */
    public static String inShort(List<Integer> places) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            int first = places.get(i);
            while (i + 1 < places.size() && places.get(i + 1) == places.get(i) + 1) {
                i++;
            }
            int last = places.get(i);
            text.append(text.isEmpty() ? "" : ", ").append(first).append(last == first ? "" : "-" + last);
        }
        return text.toString();
    }
}
