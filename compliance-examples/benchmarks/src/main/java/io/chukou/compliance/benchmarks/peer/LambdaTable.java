package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A loop over a table of lambdas, as most begin who tire of a long method. */
final class LambdaTable implements Peer<List<String>> {
    @Override
    public List<String> answer(Object input, LocalDate day) {
        List<String> findings = new ArrayList<>();
        for (Duty duty : Duty.AT) {
            String finding = duty.finding(duty.check((ExportCase) input, day));
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    @Override
    public List<String> findings(List<String> answer) {
        return answer;
    }
}
