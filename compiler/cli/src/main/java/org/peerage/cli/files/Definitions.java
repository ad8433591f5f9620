package org.peerage.cli.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;

/**
 * The definitions of one estate and its settings, from wherever they are kept. Each file is read
 * once, when first asked for.
 */
public final class Definitions implements ProjectFiles {

  private final Store store;
  private final TreeSet<String> paths;
  private final Map<String, Optional<TextFile>> read = new HashMap<>();

  /**
   * The estate of the named definitions.
   *
   * @param paths relative to the project root, with forward slashes
   */
  public Definitions(Collection<String> paths, Store store) {
    this.paths = new TreeSet<>(paths);
    this.store = store;
  }

  /** Takes in one more definition. */
  public void add(String path) {
    paths.add(path);
  }

  /** Takes in a text in the place of what is kept under that name. */
  public void put(String path, byte[] bytes) {
    paths.add(path);
    read.put(path, Optional.of(TextFile.of(path, bytes)));
  }

  @Override
  public List<String> paths() {
    return List.copyOf(paths);
  }

  @Override
  public Optional<SourceText> read(String path) throws IOException {
    return file(path).map(TextFile::source);
  }

  /** Whether a file was read, and is the text it should be. */
  public boolean isSound(String path) {
    Optional<TextFile> file = read.getOrDefault(path, Optional.empty());
    return file.isPresent() && file.get().problems().isEmpty();
  }

  /** Is not kept: it may hold a private key, and nothing of it is ever shown. */
  @Override
  public Optional<SourceText> attachment(String path) throws IOException {
    return store.read(path).map(TextFile::source);
  }

  /** Every text read so far, by name. */
  public Map<String, SourceText> texts() {
    var texts = new HashMap<String, SourceText>(read.size() * 2);
    for (Optional<TextFile> file : read.values()) {
      if (file.isPresent()) {
        texts.put(file.get().source().name(), file.get().source());
      }
    }
    return texts;
  }

  /**
   * What the compiler found, put together with what is wrong with the files themselves: of one that
   * is no proper text, that is all that is said.
   */
  public List<Diagnostic> findings(List<Diagnostic> compiled) {
    var all = new ArrayList<Diagnostic>(compiled.size());
    for (Diagnostic finding : compiled) {
      Optional<TextFile> file = read.getOrDefault(finding.at().file(), Optional.empty());
      if (file.isEmpty() || file.get().problems().isEmpty()) {
        all.add(finding);
      }
    }
    for (Optional<TextFile> file : read.values()) {
      if (file.isPresent()) {
        all.addAll(file.get().problems());
      }
    }
    all.sort(Diagnostic.ORDER);
    return all;
  }

  /** The settings of the estate; nothing where there are none, or none that can be read. */
  public Optional<SourceText> settings() throws IOException {
    Optional<TextFile> settings = file(ProjectRoot.MARKER);
    return settings.isPresent() && settings.get().problems().isEmpty()
        ? Optional.of(settings.get().source())
        : Optional.empty();
  }

  /** Another text of the project, which is no definition; nothing when there is none. */
  public Optional<TextFile> other(String path) throws IOException {
    return file(path);
  }

  /** Takes in a text that is no definition, so that findings can be drawn in it. */
  public void beside(SourceText text) {
    read.put(text.name(), Optional.of(new TextFile(text, List.of())));
  }

  private Optional<TextFile> file(String path) throws IOException {
    Optional<TextFile> known = read.get(path);
    if (known == null) {
      known = store.read(path);
      read.put(path, known);
    }
    return known;
  }

  /** Where texts are kept. */
  public interface Store {

    /**
     * One text.
     *
     * @param path relative to the project root, with forward slashes
     * @return nothing when there is none of that name inside the project
     */
    Optional<TextFile> read(String path) throws IOException;
  }
}
