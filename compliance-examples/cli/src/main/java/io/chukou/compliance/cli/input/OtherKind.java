package io.chukou.compliance.cli.input;

import io.chukou.compliance.core.intake.Problem;
import java.util.List;

/**
 * Tells a file that was given to the wrong command, by a property that only the other kind of file has.
 *
 * @param property the property, at the top
 * @param advice what it is and which command takes it
 */
record OtherKind(String property, String advice) {
    static final OtherKind CONSIGNMENT = new OtherKind("vehicles", "this is a consignment: use gate");
    static final OtherKind CASE = new OtherKind("vehicle", "this is a case: use check");

    /** Returns the advice alone if it is due, because all other problems follow from the mistake; else what is given. */
    List<Problem> insteadOf(List<Problem> problems) {
        boolean mistaken = problems.stream().anyMatch(problem -> problem.path().equals(property));
        return mistaken ? List.of(new Problem("", 0, 0, advice)) : problems;
    }
}
