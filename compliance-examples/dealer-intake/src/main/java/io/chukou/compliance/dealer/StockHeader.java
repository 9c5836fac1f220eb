package io.chukou.compliance.dealer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of one file. Without them no row means anything, so that anything wrong here ends the run before it begins. */
final class StockHeader {
    /** Added in front by {@link Rejects}, so that a mended file can be read again as it is. */
    static final List<String> ADDED = List.of("_line", "_reason");

    private static final List<String> REQUIRED = List.of("stockNo", "frameNo", "body", "firstPlated");
    private static final int SHOWN = 5;

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    private StockHeader(List<String> names) {
        this.names = names;
    }

    static StockHeader of(List<String> names, Words words, Texts texts) throws StockException {
        StockHeader header = new StockHeader(names);
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<String> property = isAdded(name) ? Optional.of(Words.IGNORED) : words.property(name);
            if (property.isEmpty()) {
                unknown.add(Problem.printable(name));
            } else if (!property.get().equals(Words.IGNORED) && header.places.putIfAbsent(property.get(), i) != null) {
                twice.add(Problem.printable(name));
            }
        }
        List<String> missing = REQUIRED.stream()
                .filter(property -> !header.places.containsKey(property))
                .map(words::header)
                .toList();
        header.refuse(missing, twice, unknown, texts);
        return header;
    }

    private void refuse(List<String> missing, List<String> twice, List<String> unknown, Texts texts)
            throws StockException {
        List<String> said = new ArrayList<>();
        add("header.missing", missing, said, texts);
        add("header.twice", twice, said, texts);
        add("header.unknown", unknown, said, texts);
        if (!said.isEmpty()) {
            boolean unreadable = names.stream().anyMatch(name -> name.indexOf('\uFFFD') >= 0);
            said.add(texts.say(unreadable ? "header.encoding" : "header.words"));
            throw new StockException(String.join(" ", said));
        }
    }

    private static void add(String key, List<String> columns, List<String> said, Texts texts) {
        if (!columns.isEmpty()) {
            said.add(texts.say(key, listed(columns)));
        }
    }

    private static String listed(List<String> columns) {
        String shown = String.join(", ", columns.subList(0, Math.min(SHOWN, columns.size())));
        return columns.size() <= SHOWN ? shown : shown + " … (" + columns.size() + ")";
    }

    private static boolean isAdded(String name) {
        return ADDED.contains(name);
    }

    List<String> names() {
        return names;
    }

    /** Returns the names of the columns as they came in, without those that were added to rejects. */
    List<String> own(List<String> cells) {
        int added =
                names.size() >= ADDED.size() && names.subList(0, ADDED.size()).equals(ADDED) ? ADDED.size() : 0;
        return cells.subList(Math.min(added, cells.size()), cells.size());
    }

    /** Returns the place of a column, behind all others if the file has no such column. */
    int place(String property) {
        return places.getOrDefault(property, names.size());
    }

    String name(String property) {
        int place = place(property);
        return place == names.size() ? property : names.get(place).strip();
    }

    /** Returns a cell of a row that may have too few of them. */
    Optional<String> cellIfAny(List<String> cells, String property) {
        int place = place(property);
        return place < cells.size() ? Optional.of(cells.get(place).strip()) : Optional.empty();
    }

    /** Returns a cell without the white space around it; empty if the file has no such column. */
    String cell(CsvRow row, String property) {
        int place = place(property);
        return place == names.size() ? "" : row.cells().get(place).strip();
    }
}
