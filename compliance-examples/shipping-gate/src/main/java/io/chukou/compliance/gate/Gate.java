package io.chukou.compliance.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.gate.ConsignmentSource.Item;
import io.chukou.compliance.gate.RefusedException.Reason;
import io.chukou.compliance.gate.page.Pages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a source hands out, each consignment once, whatever kills the program and whenever.
 *
 * <p>For each item, in this order:
 *
 * <ol>
 *   <li>take it from the source, read it, and look for a decision under its name;
 *   <li>if there is none: decide, and put {@code decisions/NAME.json} in its place. <b>This is the commit.</b> The day and the
 *       rulebook stand in it;
 *   <li>if there is one on the same bytes: it holds, on another day and under another rulebook too. On other bytes: refuse;
 *   <li>make {@code decisions/NAME.html} from the JSON;
 *   <li>acknowledge: the source lets go of the item.
 * </ol>
 *
 * <p>A kill before the commit leaves the item with the source, and perhaps half a file under a name that nobody reads; the item
 * is handed out again. A kill after it leaves a decision without a page, or an item that is decided: the page is made at the next
 * start, and the item finds its decision. A refusal goes the same way: record, page, acknowledgement.
 *
 * <p>Every input therefore has exactly one decision or one refusal. Not thread-safe; {@link GateLock} keeps a second gate out.
 */
final class Gate {
    private final ConsignmentSource source;
    private final Decider decider;
    private final Report report;
    private final Records decisions;
    private final Records refusals;

    private Gate(ConsignmentSource source, Decider decider, Report report, Records decisions, Records refusals) {
        this.source = source;
        this.decider = decider;
        this.report = report;
        this.decisions = decisions;
        this.refusals = refusals;
    }

    /** Opens a gate whose records lie in {@code decisions} and {@code refused} under a folder, and heals them. */
    static Gate open(Path root, Disk disk, ConsignmentSource source, Decider decider, Report report)
            throws IOException {
        Records decisions = Records.open(root.resolve("decisions"), disk, Pages::decision);
        Records refusals = Records.open(root.resolve("refused"), disk, Pages::refusal);
        disk.sync(root);
        return new Gate(source, decider, report, decisions, refusals);
    }

    /**
     * Handles one item.
     *
     * @return false if the source has none now
     * @throws IOException if the source or the records fail, never because of what an item holds
     */
    boolean step() throws IOException {
        Optional<Item> next = source.next();
        if (next.isEmpty()) {
            return false;
        }
        handle(next.get());
        return true;
    }

    private void handle(Item item) throws IOException {
        String sha256 = null;
        try {
            byte[] content = item.read(decider.limits().bytes());
            sha256 = Digest.of(content);
            decide(item, content, sha256);
        } catch (RefusedException e) {
            refuse(item, sha256, e);
        }
    }

    private void decide(Item item, byte[] content, String sha256) throws IOException, RefusedException {
        Name name = Name.of(item.name());
        Optional<JsonNode> before = decisions.find(name.text());
        JsonNode decision;
        if (before.isEmpty()) {
            decision = decisions.keep(name.text(), decider.decide(name, content));
        } else if (before.get().path("sha256").asText().equals(sha256)) {
            decision = decisions.completePage(name.text());
        } else {
            throw new RefusedException(Reason.CONFLICT, "another content was decided under this name; it stands");
        }
        source.accept(item, name.text() + "." + Digest.brief(sha256));
        report.decided(decision, before.isPresent());
    }

    private void refuse(Item item, @Nullable String sha256, RefusedException why) throws IOException {
        Language language = decider.messages().language();
        byte[] refusal = Refusal.write(item.name(), sha256, why, language);
        String name = Name.safe(item.name()) + "." + Digest.brief(refusal);
        JsonNode kept = refusals.keep(name, refusal);
        source.reject(item, name);
        report.refused(kept, name);
    }
}
