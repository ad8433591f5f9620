package org.peerage.compile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.peerage.source.SourceText;

/** The definitions below one project root, wherever they are kept. */
public interface ProjectFiles {

  /** Paths of the definitions, relative to the root, with forward slashes, sorted. */
  List<String> paths();

  /**
   * One text of the project, which need not be one of {@link #paths}: another estate's may be
   * imported.
   *
   * @param path relative to the root, with forward slashes, never leaving it
   * @return nothing when there is no such file
   * @throws IOException when it is there and cannot be read, or is no text
   */
  Optional<SourceText> read(String path) throws IOException;

  /**
   * One text that a definition names and that is none itself, as a certificate. What is wrong with
   * it as a text is no finding: whoever asks says what it cannot be read as.
   *
   * @param path as for {@link #read}
   * @return nothing when there is no such file
   * @throws IOException when it is there and cannot be read
   */
  default Optional<SourceText> attachment(String path) throws IOException {
    return read(path);
  }

  /** Texts that are at hand, as those of standard input or of a test. */
  static ProjectFiles of(SourceText... texts) {
    var byPath = new java.util.TreeMap<String, SourceText>();
    for (SourceText text : texts) {
      byPath.put(text.name(), text);
    }
    return new ProjectFiles() {
      @Override
      public List<String> paths() {
        return List.copyOf(byPath.keySet());
      }

      @Override
      public Optional<SourceText> read(String path) {
        return Optional.ofNullable(byPath.get(path));
      }
    };
  }
}
