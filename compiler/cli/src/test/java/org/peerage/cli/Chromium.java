package org.peerage.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Chromium without a screen, driven by its DevTools protocol (version 1.3). {@code ./verify}
 * installs it.
 */
final class Chromium implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final List<String> errors = new ArrayList<>();
  private String session = "";
  private int calls;

  /**
   * Starts one.
   *
   * @param profile an empty folder
   */
  Chromium(Path profile) throws IOException, InterruptedException {
    // It cannot put itself into a sandbox where root or a container starts it; pages are our own.
    process =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("said.txt").toFile())
            .start();
    List<String> port = port(profile);
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1)), new Listener())
            .join();
    JsonNode pages = call("Target.getTargets").get("targetInfos");
    for (JsonNode page : pages) {
      if (page.get("type").asString().equals("page")) {
        session =
            call(
                    "Target.attachToTarget",
                    parameters()
                        .put("targetId", page.get("targetId").asString())
                        .put("flatten", true))
                .get("sessionId")
                .asString();
      }
    }
    call("Page.enable");
    call("Runtime.enable");
    call("Log.enable");
    call("Emulation.setFocusEmulationEnabled", parameters().put("enabled", true));
  }

  private static List<String> port(Path profile) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
        return Files.readAllLines(file);
      }
      Thread.sleep(20);
    }
    throw new IOException(
        "chromium did not start:\n" + Files.readString(profile.resolve("said.txt")));
  }

  /** Opens a page and waits until it is there. */
  void open(Path file) throws InterruptedException {
    call("Page.navigate", parameters().put("url", file.toUri().toString()));
    loaded();
  }

  void reload() throws InterruptedException {
    value("window.before = true");
    call("Page.reload");
    while (truth("window.before === true")) {
      Thread.sleep(10);
    }
    loaded();
  }

  private void loaded() throws InterruptedException {
    while (!truth("document.readyState === 'complete' && location.href !== 'about:blank'")) {
      Thread.sleep(10);
    }
  }

  /** Shows pages as a telephone of that width does. */
  void width(int pixels) throws InterruptedException {
    call(
        "Emulation.setDeviceMetricsOverride",
        parameters()
            .put("width", pixels)
            .put("height", 812)
            .put("deviceScaleFactor", 2)
            .put("mobile", true));
  }

  void asPrinted(boolean printed) throws InterruptedException {
    call("Emulation.setEmulatedMedia", parameters().put("media", printed ? "print" : ""));
  }

  void allowClipboard() throws InterruptedException {
    ObjectNode parameters = parameters();
    parameters.putArray("permissions").add("clipboardReadWrite").add("clipboardSanitizedWrite");
    call("Browser.grantPermissions", parameters);
  }

  /** What an expression comes to, as a text; promises are waited for. */
  String value(String expression) throws InterruptedException {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            parameters()
                .put("expression", "Promise.resolve(" + expression + ").then(String)")
                .put("awaitPromise", true)
                .put("userGesture", true)
                .put("returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").get("value").asString();
  }

  boolean truth(String expression) throws InterruptedException {
    return value(expression).equals("true");
  }

  /** Faults of scripts, and all that the console shows as an error, so far. */
  List<String> errors() throws InterruptedException {
    value("0");
    return List.copyOf(errors);
  }

  private JsonNode call(String method) throws InterruptedException {
    return call(method, parameters());
  }

  private JsonNode call(String method, ObjectNode parameters) throws InterruptedException {
    int id = ++calls;
    ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
    call.set("params", parameters);
    if (!session.isEmpty()) {
      call.put("sessionId", session);
    }
    socket.sendText(call.toString(), true).join();
    while (true) {
      JsonNode answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (answer == null) {
        throw new AssertionError("chromium does not answer to " + method);
      }
      if (answer.has("id") && answer.get("id").asInt() == id) {
        if (answer.has("error")) {
          throw new AssertionError(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
      event(answer);
    }
  }

  private void event(JsonNode event) {
    String method = event.path("method").asString("");
    JsonNode parameters = event.path("params");
    boolean wrong =
        method.equals("Runtime.exceptionThrown")
            || method.equals("Page.javascriptDialogOpening")
            || method.equals("Log.entryAdded")
                && parameters.path("entry").path("level").asString("").equals("error")
            || method.equals("Runtime.consoleAPICalled")
                && parameters.path("type").asString("").equals("error");
    if (wrong) {
      errors.add(parameters.toString());
    }
  }

  private static ObjectNode parameters() {
    return JSON.createObjectNode();
  }

  /** Waits for its end: it writes into its profile until then. */
  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Puts whole messages into the queue. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        answers.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
