package io.chukou.compliance.fleet;

import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.intake.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says in which columns of a row there is something that cannot be read, and what. It repeats no cell. */
final class UnreadableRowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;

    UnreadableRowException(String column, String reason) {
        super(reason);
        this.column = column;
    }

    UnreadableRowException(IntakeException refusal) {
        this(
                joined(refusal.problems().stream()
                        .map(UnreadableRowException::column)
                        .toList()),
                joined(refusal.problems().stream().map(Problem::reason).toList()));
    }

    /** The header of the column; several are joined by semicolons, like the reasons. */
    String column() {
        return column;
    }

    private static String joined(List<String> texts) {
        return texts.stream().collect(Collectors.joining("; "));
    }

    private static String column(Problem problem) {
        return Arrays.stream(ListingColumn.values())
                .filter(column -> column.path().equals(problem.path()))
                .map(ListingColumn::header)
                .findFirst()
                .orElse(problem.path());
    }
}
