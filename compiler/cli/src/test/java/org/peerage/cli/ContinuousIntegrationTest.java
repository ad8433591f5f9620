package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The GitHub action and the GitLab component: their scripts are run as the servers do, with a
 * program that writes its arguments down, and then those arguments are given to the real one.
 */
class ContinuousIntegrationTest {

  private static final Path REPOSITORY = Path.of("../..");
  private static final String FAULT = "site x {\n    prefxes = [10.9.0.0/24]\n}\n";

  @TempDir Path folder;
  private Path tool;
  private Path work;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    work = Files.createDirectories(folder.resolve("work"));
    shell = new Shell(work);
    shell.file("a b/x.peerage", FAULT);
    shell.file("c/$(touch y).peerage", FAULT.replace("site x", "site y"));
    tool = Files.createDirectories(folder.resolve("tool"));
    Path program = tool.resolve("peerage");
    Files.writeString(
        program, "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done >'" + words() + "'\n");
    assertTrue(program.toFile().setExecutable(true));
  }

  @Test
  void theActionOfGitHub() throws IOException {
    Map<?, ?> action = yaml(Files.readString(REPOSITORY.resolve("action.yml"))).get(0);
    Map<?, ?> inputs = map(action.get("inputs"));
    Map<?, ?> step = map(list(map(action.get("runs")).get("steps")).get(0));
    assertEquals("composite", map(action.get("runs")).get("using"));
    var given =
        Map.of("paths", "a b\nc\n", "as-of", "today", "sarif-file", "s t.sarif", "junit-file", "j");
    assertEquals(new TreeSet<>(given.keySet()), new TreeSet<Object>(inputs.keySet()));
    var environment = new HashMap<String, String>();
    for (var variable : map(step.get("env")).entrySet()) {
      String value = (String) variable.getValue();
      environment.put((String) variable.getKey(), filled(value, "${{ inputs.%s }}", given));
    }
    environment.put("GITHUB_ACTION_PATH", tool.toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    String script = (String) step.get("run");
    assertEquals("bash", step.get("shell"));
    assertTrue(!script.contains("${{"), "values are no part of the script");
    run(environment, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
    var result = shell.run(arguments());
    assertEquals(1, result.code(), result.err());
    assertEquals(2, result.out().lines().filter(line -> line.startsWith("::error ")).count());
    assertTrue(Files.readString(folder.resolve("summary")).startsWith("### Peerage: 2 errors"));
    assertTrue(shell.text("s t.sarif").contains("x.peerage"));
    assertTrue(shell.text("j").contains("<failure"));
    assertTrue(Files.notExists(work.resolve("y")), "no value became a command");

    environment.put("PEERAGE_AS_OF", "");
    environment.put("PEERAGE_SARIF_FILE", "");
    environment.put("PEERAGE_JUNIT_FILE", "");
    environment.put(
        "PEERAGE_PATHS", filled("${{ inputs.paths }}", "${{ inputs.%s }}", defaults(inputs)));
    run(environment, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
    assertEquals(1, shell.run(arguments()).code());
  }

  @Test
  void theComponentOfGitLab() throws IOException {
    List<Map<?, ?>> documents = yaml(Files.readString(REPOSITORY.resolve("templates/peerage.yml")));
    Map<?, ?> inputs = map(map(documents.get(0).get("spec")).get("inputs"));
    Map<?, ?> job = map(documents.get(1).get("peerage-check"));
    var program = new Shell(tool);
    program.repository();
    program.commit();
    program.program("git", "tag", "v1");
    Map<String, String> given = defaults(inputs);
    given.put("repository", tool.toUri().toString());
    given.put("version", "v1");
    assertEquals(new TreeSet<Object>(inputs.keySet()), new TreeSet<Object>(given.keySet()));
    for (Object line : list(job.get("script"))) {
      String command = filled((String) line, "$[[ inputs.%s ]]", given);
      run(Map.of("TMPDIR", folder.toString()), "sh", "-c", command);
    }
    var result = shell.run(arguments());
    assertEquals(1, result.code(), result.err());
    Map<?, ?> reports = map(map(job.get("artifacts")).get("reports"));
    assertTrue(shell.text((String) reports.get("codequality")).startsWith("[{\"description\""));
    assertTrue(shell.text((String) reports.get("junit")).contains("<failure"));
  }

  @Test
  void theHooksNameProgramsThatAreThere() throws IOException {
    String text = Files.readString(REPOSITORY.resolve(".pre-commit-hooks.yaml"));
    var ids = new ArrayList<Object>();
    for (Object each : (List<?>) read(text).iterator().next()) {
      Map<?, ?> hook = map(each);
      ids.add(hook.get("id"));
      String program = ((String) hook.get("entry")).split(" ")[0];
      assertTrue(Files.isExecutable(REPOSITORY.resolve(program)), program);
      boolean whole = hook.get("id").equals("peerage-check");
      assertEquals(whole ? Boolean.FALSE : null, hook.get("pass_filenames"));
      assertEquals(whole ? Boolean.TRUE : null, hook.get("require_serial"));
    }
    assertEquals(List.of("peerage-check", "peerage-fmt"), ids);
  }

  private static Map<String, String> defaults(Map<?, ?> inputs) {
    var defaults = new HashMap<String, String>();
    for (var input : inputs.entrySet()) {
      Object value = map(input.getValue()).get("default");
      if (value != null) {
        defaults.put((String) input.getKey(), value.toString());
      }
    }
    return defaults;
  }

  /** Puts values in the place of their marks, and accepts no mark without one. */
  private static String filled(String text, String mark, Map<String, String> values) {
    String filled = text;
    for (var value : values.entrySet()) {
      filled = filled.replace(mark.formatted(value.getKey()), value.getValue());
    }
    assertTrue(!Pattern.compile("\\$(\\{\\{|\\[\\[)").matcher(filled).find(), filled);
    return filled;
  }

  private String[] arguments() throws IOException {
    return Files.readAllLines(words()).toArray(String[]::new);
  }

  private Path words() {
    return folder.resolve("words");
  }

  private void run(Map<String, String> environment, String... line) throws IOException {
    var builder = new ProcessBuilder(line).directory(work.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), out);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static List<Map<?, ?>> yaml(String text) {
    var documents = new ArrayList<Map<?, ?>>();
    read(text).forEach(document -> documents.add(map(document)));
    return documents;
  }

  private static Iterable<Object> read(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text);
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
