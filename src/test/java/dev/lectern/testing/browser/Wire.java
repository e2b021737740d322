package dev.lectern.testing.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** The wire to a browser: commands out, answers and events in, as the DevTools protocol has them. */
final class Wire implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 60;

    private final AtomicInteger commands = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> unanswered = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonObject>> listeners = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    /** Opens the wire to the address that the browser gave. */
    Wire(URI address) {
        socket = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Has the events of one session told to a listener, each with its name. */
    void listen(String session, BiConsumer<String, JsonObject> listener) {
        listeners.put(session, listener);
    }

    /** Sends a command to a session, the empty one being the browser itself, and returns its answer. */
    JsonObject send(String session, String method, Map<String, Object> parameters) {
        int number = commands.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        unanswered.put(number, answer);
        JsonObject command = new JsonObject();
        command.addProperty("id", number);
        command.addProperty("method", method);
        command.add("params", Json.of(parameters));
        if (!session.isEmpty()) {
            command.addProperty("sessionId", session);
        }
        synchronized (socket) {
            socket.sendText(command.toString(), true).join();
        }
        try {
            return answer.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException failure) {
            throw new IllegalStateException(method + " " + parameters + ": " + failure.getCause(), failure);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        message.append(text);
        if (last) {
            JsonObject whole = JsonParser.parseString(message.toString()).getAsJsonObject();
            message.setLength(0);
            receive(whole);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void receive(JsonObject received) {
        JsonElement number = received.get("id");
        if (number == null) {
            String session =
                    received.has("sessionId") ? received.get("sessionId").getAsString() : "";
            BiConsumer<String, JsonObject> listener = listeners.get(session);
            if (listener != null) {
                listener.accept(received.get("method").getAsString(), received.getAsJsonObject("params"));
            }
            return;
        }
        CompletableFuture<JsonObject> answer = unanswered.remove(number.getAsInt());
        if (answer == null) {
            return;
        }
        if (received.has("error")) {
            answer.completeExceptionally(
                    new IllegalStateException(received.get("error").toString()));
        } else {
            answer.complete(received.getAsJsonObject("result"));
        }
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        unanswered.values().forEach(answer -> answer.completeExceptionally(failure));
    }

    @Override
    public void close() {
        socket.abort();
    }
}
