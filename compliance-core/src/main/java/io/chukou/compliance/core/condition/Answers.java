package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the conditions of a {@link Plan} on one case.
 *
 * <p>Mutable and not thread-safe.
 */
public final class Answers {
    private static final byte FALSE = 1;
    private static final byte UNKNOWN = 2;
    private static final byte TRUE = 3;

    /** An answer and its negation together. */
    private static final int BOTH = FALSE + TRUE;

    private final Plan plan;
    private final Evidence evidence;

    /** The answer at each place of the plan; 0 while it is not known. */
    private final byte[] known;

    Answers(Plan plan, Evidence evidence) {
        this.plan = plan;
        this.evidence = evidence;
        this.known = new byte[plan.later.length];
        plan.facts.read(evidence);
        answerValues();
        answerDays();
        for (Plan.Join join : plan.joins) {
            known[join.place] = join.all ? least(join.parts) : most(join.parts);
        }
    }

    /** One loop for each kind, so that the virtual machine knows what it calls. */
    private void answerValues() {
        Present[] present = plan.present.leaves;
        int[] places = plan.present.places;
        for (int i = 0; i < present.length; i++) {
            known[places[i]] = code(present[i].decide(evidence));
        }
        OneOf<?>[] oneOf = plan.oneOf.leaves;
        places = plan.oneOf.places;
        for (int i = 0; i < oneOf.length; i++) {
            known[places[i]] = code(oneOf[i].decide(evidence));
        }
        CountRange[] counts = plan.counts.leaves;
        places = plan.counts.places;
        for (int i = 0; i < counts.length; i++) {
            known[places[i]] = code(counts[i].decide(evidence));
        }
        SameAs<?>[] same = plan.same.leaves;
        places = plan.same.places;
        for (int i = 0; i < same.length; i++) {
            known[places[i]] = code(same[i].decide(evidence));
        }
    }

    private void answerDays() {
        DayOrder[] orders = plan.orders.leaves;
        int[] places = plan.orders.places;
        for (int i = 0; i < orders.length; i++) {
            known[places[i]] = code(orders[i].decide(evidence));
        }
        DaysBetween[] between = plan.between.leaves;
        places = plan.between.places;
        for (int i = 0; i < between.length; i++) {
            known[places[i]] = code(between[i].decide(evidence));
        }
        SameDay[] sameDays = plan.sameDays.leaves;
        places = plan.sameDays.places;
        for (int i = 0; i < sameDays.length; i++) {
            known[places[i]] = code(sameDays[i].decide(evidence));
        }
    }

    /** The conjunction of answers that are known. */
    private byte least(int[] parts) {
        int least = TRUE;
        for (int part : parts) {
            least = Math.min(least, part < 0 ? BOTH - known[~part] : known[part]);
        }
        return (byte) least;
    }

    /** The disjunction of answers that are known. */
    private byte most(int[] parts) {
        int most = FALSE;
        for (int part : parts) {
            most = Math.max(most, part < 0 ? BOTH - known[~part] : known[part]);
        }
        return (byte) most;
    }

    /**
     * Returns the answer to one condition.
     *
     * @param condition its index in the list that the plan was made of
     * @return what {@link Condition#evaluate(Evidence)} returns
     */
    public Truth to(int condition) {
        int answer = at(plan.root(condition));
        return answer == TRUE ? Truth.TRUE : answer == FALSE ? Truth.FALSE : Truth.UNKNOWN;
    }

    private int at(int reference) {
        int place = Plan.placeOf(reference);
        if (known[place] == 0) {
            known[place] = find(plan.later[place]);
        }
        return reference < 0 ? BOTH - known[place] : known[place];
    }

    private byte find(@Nullable Object later) {
        return later instanceof Plan.Join join
                ? find(join)
                : code(((Condition) Objects.requireNonNull(later)).decide(evidence));
    }

    /** Asks no further than needed. */
    private byte find(Plan.Join join) {
        int decisive = join.all ? FALSE : TRUE;
        int result = BOTH - decisive;
        for (int part : join.parts) {
            int answer = at(part);
            if (answer == decisive) {
                return (byte) decisive;
            }
            result = answer == UNKNOWN ? UNKNOWN : result;
        }
        return (byte) result;
    }

    private static byte code(Truth truth) {
        return truth == Truth.TRUE ? TRUE : truth == Truth.FALSE ? FALSE : UNKNOWN;
    }
}
