package io.chukou.compliance.dealer;

import io.chukou.compliance.model.value.CountryCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, each as the type that the bean wants. A cell that is empty is null; one that is not understood is null and
 * a problem, so that all problems of a row come out at once.
 *
 * <p>Mutable and not thread-safe.
 */
final class Cells {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})([.]\\d{1,4})?");

    private final StockHeader header;
    private final CsvRow row;
    private final Words words;
    private final Texts texts;
    private final Map<String, Problem> problems = new HashMap<>();

    Cells(StockHeader header, CsvRow row, Words words, Texts texts) {
        this.header = header;
        this.row = row;
        this.words = words;
        this.texts = texts;
    }

    /** Returns what was not understood, in the order of the columns: a validator has none of its own. */
    List<Problem> problems() {
        return problems.keySet().stream()
                .sorted(Comparator.comparingInt(header::place))
                .map(problems::get)
                .toList();
    }

    /** Adds what a validator says of a property, unless its cell was not understood in the first place. */
    void refuse(String property, String reason) {
        String cell = header.cell(row, property);
        problems.putIfAbsent(property, Problem.ofCell(property, header.name(property), cell, reason));
    }

    @Nullable
    String text(String property) {
        String cell = header.cell(row, property);
        if (cell.indexOf('\uFFFD') >= 0) {
            refuse(property, texts.say("cell.encoding"));
            return null;
        }
        if (cell.chars().anyMatch(Character::isISOControl)) {
            refuse(property, texts.say("cell.control"));
            return null;
        }
        return cell.isEmpty() ? null : cell;
    }

    @Nullable
    String date(String property) {
        return understood(
                property,
                cell -> DateSpelling.isSerial(cell) ? Optional.empty() : Optional.of(DateSpelling.toIso(cell)),
                "cell.serial");
    }

    @Nullable
    String country(String property) {
        return understood(property, Cells::assigned, "cell.country");
    }

    private static Optional<String> assigned(String cell) {
        try {
            return Optional.of(CountryCode.of(cell).getValue());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Nullable
    Boolean yesNo(String property) {
        return understood(property, words::yesNo, "cell.yesNo");
    }

    <E extends Enum<E>> @Nullable E choice(String property, Class<E> kind) {
        return understood(
                property, cell -> words.choice(kind, cell), "cell.choice", String.join(", ", words.choices(kind)));
    }

    @Nullable
    BigDecimal amount(String property) {
        return understood(property, Cells::number, "cell.number");
    }

    @Nullable
    Integer whole(String property) {
        return understood(
                property,
                cell -> number(cell)
                        .filter(amount -> amount.stripTrailingZeros().scale() <= 0)
                        .filter(amount -> amount.abs().compareTo(MOST) <= 0)
                        .map(BigDecimal::intValueExact),
                "cell.number");
    }

    private static Optional<BigDecimal> number(String cell) {
        return NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell.replace(",", ""))) : Optional.empty();
    }

    private <T> @Nullable T understood(
            String property, Function<String, Optional<T>> reader, String key, Object... arguments) {
        String cell = text(property);
        if (cell == null) {
            return null;
        }
        Optional<T> value = reader.apply(cell);
        if (value.isEmpty()) {
            refuse(property, texts.say(key, arguments));
        }
        return value.orElse(null);
    }
}
