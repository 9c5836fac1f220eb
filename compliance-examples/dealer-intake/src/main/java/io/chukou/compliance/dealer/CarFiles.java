package io.chukou.compliance.dealer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.WaysOutJson;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what is said of one car into a folder named after its stock number: for people, for machines, and for the calendar. Files
 * of the same car are replaced.
 *
 * <p>Thread-safe for different cars.
 */
final class CarFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "advice.txt";
    private static final String DATA = "advice.json";
    private static final String DAYS = "calendar.ics";

    private final Path folder;
    private final Adviser adviser;
    private final AdviceText text;
    private final CarCalendar calendar;

    CarFiles(Path folder, Adviser adviser, Texts texts) {
        this.folder = folder;
        this.adviser = adviser;
        this.text = new AdviceText(texts);
        this.calendar = new CarCalendar(texts.messages());
    }

    void write(StockCar car, ExportCase exportCase, PurchaseAdvice advice) throws IOException {
        Path own = Files.createDirectories(folder.resolve(car.stockNo()));
        String whole = text.whole(car, advice, adviser.toDo(exportCase), adviser.roadmap(exportCase));
        Files.writeString(own.resolve(TEXT), whole);
        Files.writeString(own.resolve(DATA), json(car, advice) + "\n");
        Files.writeString(own.resolve(DAYS), calendar.text(car, adviser.calendar(exportCase)));
    }

    /** Removes what an earlier run has said of a car, and nothing that somebody else has put there. */
    void remove(String stockNo) throws IOException {
        Path own = folder.resolve(stockNo);
        if (!Files.isDirectory(own)) {
            return;
        }
        for (String name : List.of(TEXT, DATA, DAYS)) {
            Files.deleteIfExists(own.resolve(name));
        }
        if (isEmpty(own)) {
            Files.delete(own);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> rest = Files.list(folder)) {
            return rest.findAny().isEmpty();
        }
    }

    private static String json(StockCar car, PurchaseAdvice advice) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode();
        json.put("stockNo", car.stockNo());
        json.put("advice", advice.advice().name());
        advice.from().ifPresent(day -> json.put("from", day.toString()));
        ArrayNode toAsk = json.putArray("toAsk");
        advice.toAsk().stream().map(Fact::path).forEach(toAsk::add);
        ArrayNode toSee = json.putArray("toSee");
        advice.toSee().forEach(paper -> toSee.add(paper.name()));
        json.set("assessment", JSON.readTree(AssessmentJson.brief().write(advice.assessment())));
        json.set("waysOut", JSON.readTree(WaysOutJson.canonical().write(advice.ways())));
        return JSON.writeValueAsString(json);
    }
}
