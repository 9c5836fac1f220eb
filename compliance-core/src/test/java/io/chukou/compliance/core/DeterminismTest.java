package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.ExplanationJson;
import io.chukou.compliance.core.json.ObligationsJson;
import io.chukou.compliance.core.json.OutlookJson;
import io.chukou.compliance.core.json.WaysOutJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.VerdictExplanation;
import io.chukou.compliance.core.testkit.CorpusCase;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same bytes on any thread, in any order, under any locale and zone; and, against a kept file, on any JDK. */
class DeterminismTest {
    private static final List<CorpusCase> CASES = CorpusCase.all();

    private static String bytes(CorpusCase corpusCase, ExportValidator validator) {
        Messages messages = Messages.of(Language.ZH);
        return AssessmentJson.canonical()
                        .with(messages)
                        .write(validator.assess(corpusCase.exportCase(), corpusCase.question()))
                + messages.explanation(validator
                        .explain(corpusCase.exportCase(), corpusCase.question(), corpusCase.rule())
                        .orElseThrow())
                + OutlookJson.canonical()
                        .with(messages)
                        .write(validator.outlook(
                                corpusCase.exportCase(), corpusCase.question(), LocalDate.of(2032, 2, 29)))
                + ObligationsJson.canonical()
                        .with(messages)
                        .write(validator.obligations(
                                corpusCase.exportCase(), corpusCase.question(), LocalDate.of(2032, 2, 29)))
                + WaysOutJson.canonical()
                        .with(messages)
                        .write(validator.waysOut(corpusCase.exportCase(), corpusCase.question()));
    }

    private static Map<String, String> inOrder() {
        ExportValidator validator = ExportValidator.standard();
        Map<String, String> results = new TreeMap<>();
        CASES.forEach(c -> results.put(c.name(), bytes(c, validator)));
        return results;
    }

    @Test
    void same_bytes_on_sixteen_threads_in_shuffled_order() throws ExecutionException, InterruptedException {
        ExportValidator validator = ExportValidator.standard();
        List<CorpusCase> shuffled = new ArrayList<>(CASES);
        Collections.shuffle(shuffled, new Random(648));
        Map<String, String> results = new ConcurrentSkipListMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            shuffled.forEach(c -> tasks.add(threads.submit(() -> results.put(c.name(), bytes(c, validator)))));
            for (Future<?> task : tasks) {
                task.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(results).isEqualTo(inOrder());
    }

    @Test
    void same_bytes_under_every_locale_and_zone() {
        Map<String, String> expected = inOrder();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (CorpusDigests.Home home : CorpusDigests.HOMES) {
                Locale.setDefault(Locale.forLanguageTag(home.locale()));
                TimeZone.setDefault(TimeZone.getTimeZone(home.zone()));
                assertThat(inOrder()).as(home.toString()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void same_bytes_as_the_kept_example_on_every_jdk() throws IOException {
        CorpusCase example = CASES.stream()
                .filter(c -> c.name().endsWith("N648-1.1-LETTER-001-violated"))
                .findFirst()
                .orElseThrow();
        String result = AssessmentJson.canonical()
                .write(ExportValidator.standard().assess(example.exportCase(), example.question()));
        GeneratedFile.check("examples/letter-missing.assessment.json", result + "\n");
        VerdictExplanation explanation = ExportValidator.standard().explain(example.exportCase(), example.question());
        GeneratedFile.check(
                "examples/letter-missing.explanation.json",
                ExplanationJson.canonical().write(explanation) + "\n");
        GeneratedFile.check(
                "examples/letter-missing.explanation.txt",
                Messages.of(Language.EN).explanation(explanation));
        GeneratedFile.check(
                "examples/letter-missing.explanation.zh.txt",
                Messages.of(Language.ZH).explanation(explanation));
    }
}
