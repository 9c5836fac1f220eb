package io.chukou.compliance.core.message;

import io.chukou.compliance.core.condition.Operand;
import io.chukou.compliance.core.condition.Operand.State;
import io.chukou.compliance.core.condition.Shift;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.question.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names what an explanation looks at, with its value. */
final class OperandText {
    /** Of longer lists the rest is only counted. */
    private static final int ELEMENTS_SHOWN = 5;

    private final Messages messages;

    OperandText(Messages messages) {
        this.messages = messages;
    }

    String of(Operand operand) {
        String value = valueOf(operand);
        if (!operand.shifts().isEmpty()) {
            return fill(
                    "operand.moved",
                    Map.of(
                            "value",
                            value,
                            "from",
                            moved(operand, of(operand.from().get(0)))));
        }
        if (operand.state() == State.FIXED) {
            return value;
        }
        String name = name(operand);
        if (operand.from().isEmpty()) {
            return fill("operand.supplied", Map.of("name", name, "value", value));
        }
        return isTakenAsItIs(operand)
                ? fill(
                        "operand.taken",
                        Map.of(
                                "name",
                                name,
                                "value",
                                value,
                                "from",
                                name(operand.from().get(0))))
                : fill("operand.derived", Map.of("name", name, "value", value, "from", from(operand)));
    }

    /** Names an operand without its value. */
    String bare(Operand operand) {
        if (!operand.shifts().isEmpty()) {
            return moved(operand, bare(operand.from().get(0)));
        }
        return operand.state() == State.FIXED ? valueOf(operand) : name(operand);
    }

    private String name(Operand operand) {
        return messages.text("fact." + operand.name(), operand.name());
    }

    private String from(Operand operand) {
        return operand.from().stream().map(this::of).collect(Collectors.joining(separator()));
    }

    /** A value that comes from one fact unchanged need not be said twice. */
    private static boolean isTakenAsItIs(Operand operand) {
        Operand first = operand.from().get(0);
        return operand.from().size() == 1 && Objects.equals(first.value(), operand.value());
    }

    private String separator() {
        return messages.text("list.separator", ", ");
    }

    private String moved(Operand operand, String start) {
        String day = start;
        for (Shift shift : operand.shifts()) {
            int amount = Math.abs(shift.amount());
            String unit = fill(
                    "shift." + shift.unit().name() + (amount == 1 ? ".one" : ".many"),
                    Map.of("amount", String.valueOf(amount)));
            day = fill(shift.amount() < 0 ? "shift.before" : "shift.after", Map.of("shift", unit, "day", day));
        }
        return day;
    }

    private String valueOf(Operand operand) {
        Object value = operand.value();
        Integer size = operand.size();
        if (value instanceof List<?> elements && elements.size() <= ELEMENTS_SHOWN) {
            return value(elements);
        }
        if (size != null) {
            return fill("operand.size", Map.of("size", String.valueOf(size)));
        }
        return value == null ? fill("operand." + operand.state(), Map.of()) : value(value);
    }

    /** Writes a value in one line, whatever it contains. */
    String value(Object value) {
        if (value instanceof List<?> elements) {
            return elements.stream().map(this::value).collect(Collectors.joining(separator()));
        }
        if (value instanceof Stage stage) {
            return messages.stage(stage);
        }
        if (value instanceof Boolean) {
            return fill("value." + value, Map.of());
        }
        if (value.equals(DayRange.NEVER)) {
            return fill("value.never", Map.of());
        }
        return value.toString().replaceAll("\\p{Cntrl}+", " ");
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text(key, key), values);
    }
}
