package io.chukou.compliance.listings;

import java.util.List;
import java.util.Random;

/** Reproducible choices: the sequence of {@link Random} is part of its specification. Not thread-safe. */
final class Dice {
    private static final int HUNDRED = 100;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int share) {
        return random.nextInt(HUNDRED) < share;
    }

    /** A number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
