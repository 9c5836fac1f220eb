package io.chukou.compliance.dealer;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of one row apart (RFC 4180). */
final class CsvCells {
    enum State {
        /** Every cell is closed. */
        WHOLE,
        /** The last cell is in quotation marks that are not closed yet. */
        OPEN,
        /** Something stands between a closing mark and the end of its cell, so that a mark is missing somewhere. */
        BAD
    }

    private final String text;
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private State state = State.WHOLE;
    private int at;

    CsvCells(String text, char separator) {
        this.text = text;
        this.separator = separator;
        do {
            cells.add(Formulas.unguarded(at < text.length() && text.charAt(at) == '"' ? quoted() : plain()));
        } while (state == State.WHOLE && at++ < text.length());
    }

    State state() {
        return state;
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    /** A mark inside such a cell is a character like any other. */
    private String plain() {
        int end = text.indexOf(separator, at);
        String cell = text.substring(at, end < 0 ? text.length() : end);
        at += cell.length();
        return cell;
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                state = at == text.length() || text.charAt(at) == separator ? State.WHOLE : State.BAD;
                return cell.toString();
            }
        }
        state = State.OPEN;
        return cell.toString();
    }
}
