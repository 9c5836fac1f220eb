package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of single facts, by hand: an absent one is unknown, and so is an order of dates that overlap. */
final class Known {
    private Known() {}

    static Truth yes(Optional<Boolean> fact) {
        return fact.isEmpty() ? Truth.UNKNOWN : Truth.of(fact.get());
    }

    static Truth no(Optional<Boolean> fact) {
        return fact.isEmpty() ? Truth.UNKNOWN : Truth.of(!fact.get());
    }

    static Truth present(@Nullable Object paper) {
        return paper == null ? Truth.UNKNOWN : Truth.TRUE;
    }

    static Truth present(Optional<?> entry) {
        return entry.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    }

    static <T> Truth is(Optional<T> fact, T value) {
        return fact.isEmpty() ? Truth.UNKNOWN : Truth.of(fact.get().equals(value));
    }

    static <T> Truth oneOf(Optional<T> fact, T one, T other) {
        return fact.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(fact.get().equals(one) || fact.get().equals(other));
    }

    static <T> Truth same(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(one.get().equals(other.get()));
    }

    static Truth atLeast(Optional<Integer> fact, int bound) {
        return fact.isEmpty() ? Truth.UNKNOWN : Truth.of(fact.get() >= bound);
    }

    static Truth atMost(Optional<Integer> fact, int bound) {
        return fact.isEmpty() ? Truth.UNKNOWN : Truth.of(fact.get() <= bound);
    }

    /** A list that is there and has nothing in it contains nothing, whatever is looked for. */
    static <T> Truth contains(Optional<List<T>> list, Optional<T> value) {
        if (list.isPresent() && list.get().isEmpty()) {
            return Truth.FALSE;
        }
        return list.isEmpty() || value.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(list.get().contains(value.get()));
    }

    static Truth notAfter(PartialDate one, PartialDate other) {
        return ordered(one.getEarliest(), one.getLatest(), other.getEarliest(), other.getLatest());
    }

    static Truth notAfterYearFrom(PartialDate one, PartialDate other) {
        return ordered(
                one.getEarliest(),
                one.getLatest(),
                other.getEarliest().plusYears(1),
                other.getLatest().plusYears(1));
    }

    private static Truth ordered(LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
        if (!last.isAfter(otherFirst)) {
            return Truth.TRUE;
        }
        return first.isAfter(otherLast) ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Truth before(PartialDate date, LocalDate day) {
        if (date.getLatest().isBefore(day)) {
            return Truth.TRUE;
        }
        return date.getEarliest().isBefore(day) ? Truth.UNKNOWN : Truth.FALSE;
    }

    static Truth daysBetween(PartialDate from, PartialDate to, int least, int most) {
        long fewest = ChronoUnit.DAYS.between(from.getLatest(), to.getEarliest());
        long longest = ChronoUnit.DAYS.between(from.getEarliest(), to.getLatest());
        if (least <= fewest && longest <= most) {
            return Truth.TRUE;
        }
        return longest < least || most < fewest ? Truth.FALSE : Truth.UNKNOWN;
    }
}
