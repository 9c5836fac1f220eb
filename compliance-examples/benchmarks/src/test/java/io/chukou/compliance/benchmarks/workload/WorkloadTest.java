package io.chukou.compliance.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.vehicle.Vehicle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workload is what it says. */
class WorkloadTest {
    private static final int COUNT = 300;

    /** Of the cases that take long. */
    private static final int FEW = 30;

    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final Map<Workload, List<ExportCase>> CASES = Stream.of(Workload.values())
            .collect(Collectors.toMap(Function.identity(), workload -> workload.cases(COUNT)));

    @ParameterizedTest
    @EnumSource(Workload.class)
    void every_case_of_a_class_has_its_verdict(Workload workload) {
        assertThat(workload.cases(COUNT))
                .hasSize(COUNT)
                .allSatisfy(one -> assertThat(
                                VALIDATOR.assess(one, Workload.QUESTION).verdict())
                        .isEqualTo(workload.verdict()));
    }

    @ParameterizedTest
    @EnumSource(Workload.class)
    void cases_are_the_same_in_every_run_and_differ_from_each_other(Workload workload) {
        List<ExportCase> cases = CASES.get(workload);

        assertThat(workload.cases(FEW)).isEqualTo(cases.subList(0, FEW));
        assertThat(cases).doesNotHaveDuplicates();
        assertThat(different(cases, vehicle -> vehicle.getVin().orElseThrow())).hasSize(COUNT);
        assertThat(different(cases, vehicle -> vehicle.getCategory().orElseThrow()))
                .hasSizeGreaterThan(3);
        assertThat(different(cases, vehicle -> vehicle.getPowertrain().orElseThrow()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void blocked_cases_are_blocked_by_many_rules_and_wait_for_no_paper() {
        List<ExportCase> cases = CASES.get(Workload.BLOCKED);

        assertThat(cases).allMatch(CompleteFile::isFile);
        assertThat(cases.stream()
                        .flatMap(one -> VALIDATOR.assess(one, Workload.QUESTION).findings(Outcome.VIOLATED).stream())
                        .map(Finding::rule)
                        .filter(rule -> rule.consequence() == Consequence.BLOCK)
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(10);
    }

    @Test
    void partial_cases_lack_exporter_and_papers() {
        assertThat(CASES.get(Workload.PARTIAL))
                .allMatch(one -> one.getVehicle().isPresent()
                        && one.getExporter().isEmpty()
                        && one.getLicenceApplication().isEmpty());
    }

    @Test
    void mixed_cases_have_every_verdict_in_equal_parts() {
        List<ExportCase> cases = Workload.mixed(30);

        assertThat(cases.stream()
                        .map(one -> VALIDATOR.assess(one, Workload.QUESTION).verdict())
                        .limit(3))
                .containsExactly(Workload.PERMITTED.verdict(), Workload.BLOCKED.verdict(), Workload.PARTIAL.verdict());
        assertThat(cases).hasSize(30).doesNotHaveDuplicates();
    }

    private static <T> Set<T> different(List<ExportCase> cases, Function<Vehicle, T> value) {
        return cases.stream()
                .map(one -> value.apply(one.getVehicle().orElseThrow()))
                .collect(Collectors.toSet());
    }
}
