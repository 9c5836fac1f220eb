package io.chukou.compliance.core.testkit;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.table.LawTables;
import java.util.ArrayList;
import java.util.List;

/** Fills unknown facts of a case with every value they can have. */
public final class Completing {
    private Completing() {}

    public static boolean isUnknown(CaseFile file, Fact<?> fact) {
        return fact.read(Evidence.of(file.build(), AnyBook.QUESTION, LawTables.standard())) == null;
    }

    /** Every case in which the facts that were unknown have some values. */
    public static List<CaseFile> completions(CaseFile file, List<Fact<?>> facts) {
        List<CaseFile> all = List.of(file);
        for (Fact<?> fact : facts) {
            if (isUnknown(file, fact)) {
                all = withEach(all, fact, fact.values());
            }
        }
        return all;
    }

    /** Every case with every one of the values. */
    public static List<CaseFile> withEach(List<CaseFile> files, Fact<?> fact, List<?> values) {
        List<CaseFile> all = new ArrayList<>();
        files.forEach(file -> values.forEach(value -> all.add(file.with(fact.path(), value))));
        return all;
    }
}
