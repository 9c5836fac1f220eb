package io.chukou.compliance.core;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.json.RoadmapJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.testkit.CaseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoadmapTest {
    @Test
    void x() throws Exception {
        var v = ExportValidator.standard();
        for (var c : new io.chukou.compliance.model.ExportCase[] {
            CaseFile.permitted().build(),
            CaseFile.empty().build(),
            CaseReader.strict().read(Files.readString(Path.of("..", "docs", "examples", "ninety-days.json")))
        }) {
            var r = v.roadmap(c, Question.on(LocalDate.of(2026, 6, 30)));
            System.out.println(r.verdict());
            System.out.println(Messages.of(Language.EN).roadmap(r));
        }
        var r = v.roadmap(CaseFile.permitted().build(), Question.on(LocalDate.of(2026, 6, 30)));
        System.out.println(RoadmapJson.canonical().write(r));
        System.out.println(Messages.of(Language.ZH).roadmap(r));
    }
}
