package org.peerage.cli.secret;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.cli.output.Contents;
import org.peerage.emit.Artifact;
import org.peerage.value.Secret;

/** Command scripts with their secrets in the place of the placeholders. */
public final class FilledScripts {

  private static final String SCRIPT = ".commands.txt";
  private static final String START = Secret.PLACEHOLDER;
  private static final char END = '}';

  /** Keeps the folder out of a commit. */
  private static final Artifact IGNORED = new Artifact(".gitignore", out -> out.write("*\n"));

  private final List<Artifact> unfilled = new ArrayList<>();
  private final Map<String, String> filled = new LinkedHashMap<>();

  /**
   * Fills in those among some artefacts that are scripts and hold placeholders.
   *
   * @throws IOException when a secret cannot be had
   */
  public void add(List<Artifact> artifacts, Secrets secrets) throws IOException {
    for (Artifact artifact : artifacts) {
      if (artifact.path().endsWith(SCRIPT)) {
        var text = new StringWriter();
        artifact.content().writeTo(text);
        if (text.toString().contains(START)) {
          unfilled.add(artifact);
          filled.put(artifact.path(), fill(text.toString(), secrets));
        }
      }
    }
  }

  /** The number of scripts. */
  public int count() {
    return filled.size();
  }

  /** What the manifest lists and hashes: the scripts as they are without secrets. */
  public List<Artifact> unfilled() {
    var all = new ArrayList<Artifact>();
    all.add(IGNORED);
    all.addAll(unfilled);
    return all;
  }

  /** A place that gets the filled script where an unfilled one is written. */
  public Contents.Place into(Contents.Place place) {
    return path -> {
      String script = filled.get(path);
      if (script == null) {
        return place.open(path);
      }
      try (OutputStream out = place.open(path)) {
        out.write(script.getBytes(StandardCharsets.UTF_8));
      }
      return OutputStream.nullOutputStream();
    };
  }

  /** No value of a definition can hold a placeholder: the escaper of scripts refuses it. */
  private static String fill(String script, Secrets secrets) throws IOException {
    var text = new StringBuilder(script.length());
    int done = 0;
    for (int at = script.indexOf(START); at >= 0; at = script.indexOf(START, done)) {
      int end = script.indexOf(END, at);
      text.append(script, done, at);
      text.append(secrets.typed(script.substring(at + START.length(), end)));
      done = end + 1;
    }
    return text.append(script, done, script.length()).toString();
  }
}
