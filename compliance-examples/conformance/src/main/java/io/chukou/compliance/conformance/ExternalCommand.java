package io.chukou.compliance.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A program that reads one request per line from its input and writes one answer per line to its output. */
final class ExternalCommand implements Implementation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Duration patience;
    private final BufferedWriter requests;
    private final BufferedReader answers;

    private ExternalCommand(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
        this.requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts the program. What it says on its error stream goes to ours.
     *
     * @param patience how long to wait for one answer
     */
    static ExternalCommand start(List<String> command, Duration patience) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ExternalCommand(process, patience);
    }

    @Override
    public JsonNode answer(JsonNode request) throws IOException {
        return answer(request, patience);
    }

    JsonNode answer(JsonNode request, Duration howLong) throws IOException {
        String id = request.path("id").asText();
        String line = exchange(request.toString(), id, howLong);
        if (line == null) {
            throw new IOException("The command ended without an answer to " + id);
        }
        JsonNode answer = parsed(line, id);
        if (!answer.path("id").asText().equals(id)) {
            throw new IOException("Asked about " + id + ", the command answered about " + answer.path("id"));
        }
        return answer;
    }

    private static JsonNode parsed(String line, String id) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException("The answer to " + id + " is not JSON: " + line, e);
        }
    }

    private @Nullable String exchange(String request, String id, Duration howLong) throws IOException {
        CompletableFuture<@Nullable String> line = new CompletableFuture<>();
        // A thread of its own, because reading from a pipe cannot be given up.
        Thread reader = new Thread(() -> exchange(request, line), "conformance-exchange");
        reader.setDaemon(true);
        reader.start();
        try {
            return line.get(howLong.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("No answer to " + id + " within " + howLong.toMillis() + " milliseconds", e);
        } catch (ExecutionException e) {
            throw new IOException("The command could not be asked about " + id, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + id, e);
        }
    }

    private void exchange(String request, CompletableFuture<@Nullable String> line) {
        try {
            requests.write(request);
            requests.write('\n');
            requests.flush();
            line.complete(answers.readLine());
        } catch (IOException e) {
            line.completeExceptionally(e);
        }
    }

    /** Ends the program: first by the end of its input, and if that does not help, by force. */
    @Override
    public void close() throws IOException {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
