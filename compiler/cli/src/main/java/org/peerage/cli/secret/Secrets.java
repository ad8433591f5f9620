package org.peerage.cli.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.emit.text.CommandText;
import org.peerage.value.Secret;

/** Looks secrets up, each once. */
public final class Secrets {

  private static final int MOST_BYTES = 64 << 10;

  private final Path root;
  private final Map<String, String> environment;
  private final boolean commandsAllowed;
  private final Map<String, String> known = new HashMap<>();

  /**
   * The secrets of one estate.
   *
   * @param root of the project: files are looked for, and commands run, from here
   * @param commandsAllowed whether {@code command:} may run anything
   */
  public Secrets(Path root, Map<String, String> environment, boolean commandsAllowed) {
    this.root = root;
    this.environment = environment;
    this.commandsAllowed = commandsAllowed;
  }

  /**
   * A secret as a command line carries it, between quotes.
   *
   * @param reference as {@link Secret#reference()} has it
   * @throws IOException when it cannot be found, is empty, or no command line can carry it; the
   *     message names the reference, never the secret
   */
  String typed(String reference) throws IOException {
    String value = known.get(reference);
    if (value == null) {
      value = lookUp(reference);
      if (value.isEmpty()) {
        throw new IOException("secret " + reference + " is empty");
      }
      try {
        CommandText.quoted(value);
      } catch (IllegalArgumentException uncarried) {
        throw new IOException(
            "secret " + reference + " holds a quote or a control character; no command carries it");
      }
      known.put(reference, value);
    }
    return value;
  }

  private String lookUp(String reference) throws IOException {
    for (Secret.Source source : Secret.Source.values()) {
      if (reference.startsWith(source.prefix())) {
        String locator = reference.substring(source.prefix().length());
        return switch (source) {
          case ENVIRONMENT -> variable(locator);
          case FILE -> file(locator);
          case COMMAND -> output(locator);
          case FACTORY_DEFAULT -> throw new IOException("secret " + reference + " is kept nowhere");
        };
      }
    }
    throw new IOException("secret " + reference + ": env:, file: or command: says where it is");
  }

  private String variable(String name) throws IOException {
    String value = environment.get(name);
    if (value == null) {
      throw new IOException("secret env:" + name + ": the environment variable is not set");
    }
    return value;
  }

  private String file(String name) throws IOException {
    Path file = root.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new IOException("secret file:" + name + ": no such file");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("secret file:" + name + ": too large for a secret");
    }
    return withoutNewline(Files.readAllBytes(file));
  }

  /** Runs a program without a shell: nothing in the words is expanded. */
  private String output(String line) throws IOException {
    if (!commandsAllowed) {
      throw new IOException("secret command:" + line + ": runs only with --allow-commands");
    }
    var builder = new ProcessBuilder(words(line)).directory(root.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = start(builder, line);
    process.getOutputStream().close();
    byte[] said;
    try (InputStream out = process.getInputStream()) {
      said = out.readNBytes(MOST_BYTES);
    }
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException("secret command:" + line + ": ended with exit code " + code);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a secret was looked up", stopped);
    }
    return withoutNewline(said);
  }

  private static Process start(ProcessBuilder builder, String line) throws IOException {
    try {
      return builder.start();
    } catch (IOException missing) {
      throw new IOException("secret command:" + line + ": cannot be started", missing);
    }
  }

  /** Blanks part words; between single or double quotes they do not. */
  static List<String> words(String line) throws IOException {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean open = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (quote != 0) {
        if (unit == quote) {
          quote = 0;
        } else {
          word.append(unit);
        }
      } else if (unit == '\'' || unit == '"') {
        quote = unit;
        open = true;
      } else if (unit == ' ' || unit == '\t') {
        if (open) {
          words.add(word.toString());
          word.setLength(0);
          open = false;
        }
      } else {
        word.append(unit);
        open = true;
      }
    }
    if (quote != 0) {
      throw new IOException("secret command:" + line + ": a quote is not closed");
    }
    if (open) {
      words.add(word.toString());
    }
    if (words.isEmpty()) {
      throw new IOException("secret command: names no command");
    }
    return words;
  }

  private static String withoutNewline(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
      if (end > 0 && text.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return text.substring(0, end);
  }
}
