package io.chukou.compliance.core.result;

import io.chukou.compliance.model.value.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * Applications for licences into which a consignment can be split, each of them permitted, and the vehicles that stay behind.
 *
 * <p>A licence covers one batch and is cleared once (A6-4.8, A6-4.9), so a batch that fails is applied for anew: every batch here
 * was assessed as an application of its own, lodged on the day asked about, whose form names its vehicles and no other. Papers
 * that come after the application, such as the licence of the whole, play no part in it, but a vehicle that was cleared by then is
 * not applied for again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param batches the applications, in the order of their first vehicles' places; no vehicle is in two of them
 * @param leftOut the vehicles that are in none, in the order of their places
 */
public record Split(List<Batch> batches, List<LeftOut> leftOut) {

    /**
     * Takes copies of the lists.
     *
     * @param batches the applications, in the order of their first vehicles' places; no vehicle is in two of them
     * @param leftOut the vehicles that are in none, in the order of their places
     */
    public Split {
        batches = List.copyOf(batches);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One application that is permitted.
     *
     * @param places the places of its vehicles in the consignment, ascending; the first vehicle has place 1
     * @param commodityCode the commodity code of its form; empty if it is vouched for, not stated
     * @param destination the country of its form; empty if it is vouched for, not stated
     * @param makers the makers of its vehicles, each once, in the order of the vehicles; each in-window maker writes a letter of
     *     its own
     */
    public record Batch(
            List<Integer> places,
            Optional<String> commodityCode,
            Optional<CountryCode> destination,
            List<String> makers) {

        /**
         * Takes copies of the lists.
         *
         * @param places the places of its vehicles in the consignment, ascending; the first vehicle has place 1
         * @param commodityCode the commodity code of its form; empty if it is vouched for, not stated
         * @param destination the country of its form; empty if it is vouched for, not stated
         * @param makers the makers of its vehicles, each once, in the order of the vehicles
         */
        public Batch {
            places = List.copyOf(places);
            makers = List.copyOf(makers);
        }
    }

    /**
     * A vehicle that no application can take.
     *
     * @param place its place in the consignment; the first vehicle has place 1
     * @param verdict what it is as the only vehicle of an application
     * @param rules the codes of the rules that keep it back, in rulebook order: its own, or those on the whole that no batch
     *     with it meets
     */
    public record LeftOut(int place, Verdict verdict, List<String> rules) {

        /**
         * Takes a copy of the list.
         *
         * @param place its place in the consignment; the first vehicle has place 1
         * @param verdict what it is as the only vehicle of an application
         * @param rules the codes of the rules that keep it back
         */
        public LeftOut {
            rules = List.copyOf(rules);
        }
    }
}
