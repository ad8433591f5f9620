package org.peerage.cli.zonefile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;

/**
 * A zone file and what it includes, all of it from the folder of the file or below, and together no
 * more than {@link #MOST_BYTES}.
 */
final class ZoneSources {

  /** Four times a zone of a million records. */
  static final long MOST_BYTES = 256L << 20;

  private static final char REPLACEMENT = '\ufffd';

  private final Path folder;
  private final String shownFolder;
  private final Map<Path, SourceText> read = new LinkedHashMap<>();
  private long bytes;

  /**
   * The folder of a file.
   *
   * @param shown the name of the file for people
   */
  ZoneSources(Path file, String shown) throws IOException {
    this.folder = file.toRealPath().getParent();
    int slash = shown.lastIndexOf('/');
    this.shownFolder = shown.substring(0, slash + 1);
  }

  /** The text of the file itself. */
  SourceText main(Path file, String shown) throws IOException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      throw new IOException(
          shown
              + " holds "
              + (size >> 20)
              + " MiB; zone files of up to "
              + (MOST_BYTES >> 20)
              + " MiB are read");
    }
    return text(file.toRealPath(), shown);
  }

  /** The texts by name. */
  Map<String, SourceText> texts() {
    var texts = new LinkedHashMap<String, SourceText>();
    for (SourceText text : read.values()) {
      texts.put(text.name(), text);
    }
    return texts;
  }

  /** Where they stand, by the same names. */
  Map<String, Path> files() {
    var files = new LinkedHashMap<String, Path>();
    for (var one : read.entrySet()) {
      files.put(one.getValue().name(), one.getKey());
    }
    return files;
  }

  /** An included file, or why it is not read. */
  record Included(Optional<Path> file, String refusal) {

    static Included refused(String words) {
      return new Included(Optional.empty(), words);
    }
  }

  /** Finds what {@code $INCLUDE} names: a path from the folder of the zone file. */
  Included find(String name) {
    try {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        return Included.refused("there is no file " + name + " in the folder of the zone file");
      }
      Path real = file.toRealPath();
      return real.startsWith(folder)
          ? new Included(Optional.of(real), "")
          : Included.refused(name + " lies outside of the folder of the zone file");
    } catch (InvalidPathException | IOException unreadable) {
      return Included.refused(name + " cannot be read");
    }
  }

  /** The text of an included file; nothing where all together would be too large. */
  Optional<SourceText> text(Path real) throws IOException {
    if (!read.containsKey(real) && bytes + Files.size(real) > MOST_BYTES) {
      return Optional.empty();
    }
    String below = folder.relativize(real).toString().replace('\\', '/');
    return Optional.of(text(real, shownFolder + below));
  }

  /** What of the text is no text: a byte that is not UTF-8. */
  static Optional<Diagnostic> fault(SourceText source) {
    int at = source.text().indexOf(REPLACEMENT);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            ZoneFileMessages.notText(
                source.span(at, at + 1), "a byte that is not UTF-8 is read as U+FFFD"));
  }

  private SourceText text(Path real, String shown) throws IOException {
    SourceText known = read.get(real);
    if (known == null) {
      bytes += Files.size(real);
      known = new SourceText(shown, decoded(real));
      read.put(real, known);
    }
    return known;
  }

  /** Where all is ASCII, the text that comes back holds the very bytes that were read. */
  private static String decoded(Path real) throws IOException {
    try {
      return Files.readString(real);
    } catch (CharacterCodingException notUtf8) {
      return new String(Files.readAllBytes(real), StandardCharsets.UTF_8);
    }
  }
}
