package dev.lectern.testing.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tab of the browser, and what its pages asked for and said. */
public final class Tab implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 30;

    private final Wire wire;
    private final String session;
    private final Runnable farewell;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private boolean scripted = true;
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    Tab(Wire wire, String session, Runnable farewell) {
        this.wire = wire;
        this.session = session;
        this.farewell = farewell;
        wire.listen(session, this::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        send("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    }

    private void hear(String event, JsonObject said) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" -> requests.add(text(said.getAsJsonObject("request"), "url"));
            case "Log.entryAdded" -> messages.add(text(said.getAsJsonObject("entry"), "text"));
            case "Runtime.consoleAPICalled" -> messages.add(said.get("args").toString());
            case "Runtime.exceptionThrown" ->
                messages.add(said.get("exceptionDetails").toString());
            default -> {
                // The rest is of no interest here.
            }
        }
    }

    /** Sets through what pages are looked at, from the next one on. */
    public Tab through(View view) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", view.width(),
                        "height", view.height(),
                        "deviceScaleFactor", view.scale(),
                        "mobile", view.touch()));
        send("Emulation.setTouchEmulationEnabled", Map.of("enabled", view.touch()));
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                feature("prefers-color-scheme", view.dark() ? "dark" : "light"),
                                feature("forced-colors", view.forced() ? "active" : "none"),
                                feature("prefers-reduced-motion", "reduce"))));
        return this;
    }

    /** Lets pages run their scripts or not, from the next one on. */
    public Tab withScript(boolean allowed) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        scripted = allowed;
        return this;
    }

    /** Sets the size of text that the reader chose, in pixels; 16 is what browsers have. */
    public Tab withTextOf(int pixels) {
        send("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels, "fixed", pixels * 13 / 16)));
        return this;
    }

    /** Goes to a page, and returns when it is there and painted. */
    public Tab go(URI address) {
        loaded = new CompletableFuture<>();
        JsonObject answer = send("Page.navigate", Map.of("url", address.toString()));
        if (answer.has("errorText")) {
            throw new IllegalStateException(address + ": " + text(answer, "errorText"));
        }
        if (answer.has("loaderId")) {
            waitUntilLoaded();
        }
        return this;
    }

    /** Loads the page once more. */
    public Tab reload() {
        loaded = new CompletableFuture<>();
        send("Page.reload", Map.of());
        waitUntilLoaded();
        return this;
    }

    private void waitUntilLoaded() {
        loaded.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
        settle();
    }

    /** Returns when what was begun is painted; without script, which cannot be told of that, when it is laid out. */
    public void settle() {
        ask(
                scripted
                        ? "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))"
                        : "document.documentElement.offsetHeight");
    }

    /** Returns the value of an expression in the page. */
    public JsonElement ask(String expression) {
        JsonObject answer = send(
                "Runtime.evaluate",
                Map.of(
                        "expression",
                        expression,
                        "awaitPromise",
                        true,
                        "returnByValue",
                        true,
                        "userGesture",
                        true,
                        "allowUnsafeEvalBlockedByCSP",
                        false));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? new JsonObject() : value;
    }

    /** Presses and lets go of a key, named as in the standard for the web. */
    public void press(String key) {
        Map<String, Integer> codes =
                Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40, "/", 191);
        int code = Objects.requireNonNull(codes.get(key), key);
        Map<String, Object> event = Map.of("key", key, "code", key, "windowsVirtualKeyCode", code);
        send("Input.dispatchKeyEvent", with(event, "type", code == 13 ? "keyDown" : "rawKeyDown"));
        if (key.length() == 1) {
            send("Input.dispatchKeyEvent", Map.of("type", "char", "key", key, "text", key));
        }
        send("Input.dispatchKeyEvent", with(event, "type", "keyUp"));
    }

    /** Enters a text where the focus is, as a keyboard or a method of input does. */
    public void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** Moves the pointer there, in pixels from the upper left of the window. */
    public void point(double x, double y) {
        send("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
    }

    /** Moves the pointer there and clicks. */
    public void click(double x, double y) {
        point(x, y);
        Map<String, Object> event = Map.of("x", x, "y", y, "button", "left", "clickCount", 1);
        send("Input.dispatchMouseEvent", with(event, "type", "mousePressed"));
        send("Input.dispatchMouseEvent", with(event, "type", "mouseReleased"));
    }

    /** Taps there with one finger. */
    public void tap(double x, double y) {
        send("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(Map.of("x", x, "y", y))));
        send("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    /** Returns the page as printed on A4. */
    public byte[] print() {
        JsonObject answer = send(
                "Page.printToPDF",
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode(text(answer, "data"));
    }

    /** Returns where the tab is. */
    public String address() {
        return ask("location.href").getAsString();
    }

    /** Returns every address that was asked for since the tab was opened. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Returns all that was written to the console, by pages and by the browser about them. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Forgets all that was done in the tab, so that it is as good as a new one, which takes long to open. */
    void forget() {
        withScript(true).withTextOf(16);
        ask("try { localStorage.clear() } catch (refused) { }");
        go(URI.create("about:blank"));
        requests.clear();
        messages.clear();
    }

    @Override
    public void close() {
        farewell.run();
    }

    private JsonObject send(String method, Map<String, Object> parameters) {
        return wire.send(session, method, parameters);
    }

    private static Map<String, Object> with(Map<String, Object> event, String key, Object value) {
        return Stream.concat(event.entrySet().stream(), Map.of(key, value).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    private static String text(JsonObject object, String key) {
        return object.get(key).getAsString();
    }
}
