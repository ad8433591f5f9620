package org.peerage.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;

/** The definitions of one estate, and its settings. */
public final class Definitions {

  private final TreeMap<String, TextFile> files = new TreeMap<>();
  private Optional<TextFile> settings = Optional.empty();

  /** The estate that lives in a folder, as it lies on disk. */
  public static Definitions of(Path root) throws IOException {
    var definitions = new Definitions();
    for (Path file : DefinitionFiles.ofEstate(root)) {
      definitions.add(root, file);
    }
    Path marker = root.resolve(ProjectRoot.MARKER);
    if (Files.isRegularFile(marker)) {
      definitions.settings = Optional.of(read(ProjectRoot.MARKER, marker));
    }
    return definitions;
  }

  /** Takes in a file the caller names himself, wherever below the root it lies. */
  public void add(Path root, Path file) throws IOException {
    String name = name(root, file);
    if (!files.containsKey(name)) {
      files.put(name, read(name, file));
    }
  }

  /** Takes in a text, in the place of the one of that name. */
  public void put(String name, byte[] bytes) {
    var file = text(name, bytes);
    if (name.equals(ProjectRoot.MARKER)) {
      settings = Optional.of(file);
    } else {
      files.put(name, file);
    }
  }

  /** The texts to be compiled, sorted by name. */
  public List<SourceText> sources() {
    var sources = new ArrayList<SourceText>(files.size());
    for (TextFile file : files.values()) {
      sources.add(file.source());
    }
    return sources;
  }

  /** Every text by name, settings included. */
  public Map<String, SourceText> texts() {
    var texts = new HashMap<String, SourceText>(files.size() * 2);
    for (TextFile file : files.values()) {
      texts.put(file.source().name(), file.source());
    }
    settings.ifPresent(file -> texts.put(file.source().name(), file.source()));
    return texts;
  }

  /**
   * What the compiler found, put together with what was wrong before it could begin: of a file that
   * is no proper text, that is all that is said.
   */
  public List<Diagnostic> findings(List<Diagnostic> compiled) {
    var all = new ArrayList<Diagnostic>(compiled.size());
    for (Diagnostic finding : compiled) {
      TextFile file = files.get(finding.at().file());
      if (file == null || file.problems().isEmpty()) {
        all.add(finding);
      }
    }
    for (TextFile file : files.values()) {
      all.addAll(file.problems());
    }
    if (settings.isPresent()) {
      all.addAll(settings.get().problems());
      all.addAll(Settings.findings(settings.get().source()));
    }
    all.sort(Diagnostic.ORDER);
    return all;
  }

  /** The name of a file in its estate: the way from the root, with forward slashes. */
  public static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static TextFile read(String name, Path file) throws IOException {
    long size = Files.size(file);
    return size > TextFile.MOST_BYTES
        ? TextFile.tooLarge(name, size)
        : TextFile.of(name, Files.readAllBytes(file));
  }

  private static TextFile text(String name, byte[] bytes) {
    return bytes.length > TextFile.MOST_BYTES
        ? TextFile.tooLarge(name, bytes.length)
        : TextFile.of(name, bytes);
  }

  /** What a stream holds, up to one byte more than a file may have. */
  public static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(TextFile.MOST_BYTES + 1);
  }
}
