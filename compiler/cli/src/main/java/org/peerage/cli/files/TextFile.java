package org.peerage.cli.files;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;

/**
 * One file as text.
 *
 * @param source its text; what is not UTF-8 in it replaced by U+FFFD, so that the rest of it still
 *     counts for the estate
 * @param problems why it cannot be taken as it is: then nothing else is worth saying of it
 */
public record TextFile(SourceText source, List<Diagnostic> problems) {

  /** The most a file may hold, in bytes: room for a generated estate, not for a disk image. */
  public static final int MOST_BYTES = 64 << 20;

  private static final char REPLACEMENT = '\ufffd';

  public TextFile {
    problems = List.copyOf(problems);
  }

  /** The text that a file's bytes are. */
  public static TextFile of(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return tooLarge(name, bytes.length);
    }
    var source = new SourceText(name, new String(bytes, StandardCharsets.UTF_8));
    boolean suspect = source.text().indexOf(REPLACEMENT) >= 0;
    return new TextFile(source, suspect ? notUtf8(source, bytes) : List.of());
  }

  /** The text of a file on disk; a file that is too large is not read. */
  public static TextFile read(String name, Path file) throws IOException {
    long size = Files.size(file);
    return size > MOST_BYTES ? tooLarge(name, size) : of(name, bytes(file));
  }

  /**
   * Standard input, no further than it takes to know that it is too large.
   *
   * @throws IOException that says what it is about
   */
  public static byte[] bytes(InputStream standardInput) throws IOException {
    try {
      return standardInput.readNBytes(MOST_BYTES + 1);
    } catch (IOException unnamed) {
      // What the launcher puts in the place of a closed one is open to writers alone.
      String why = String.valueOf(unnamed.getMessage());
      throw new IOException(
          "standard input cannot be read: "
              + (why.equals("Bad file descriptor") ? "it is closed" : why),
          unnamed);
    }
  }

  /** A plain stream loads less than a channel does; what stops it is better said by the latter. */
  private static byte[] bytes(Path file) throws IOException {
    try (var in = new FileInputStream(file.toFile())) {
      return in.readAllBytes();
    } catch (FileNotFoundException unsaid) {
      return Files.readAllBytes(file);
    } catch (IOException unnamed) {
      throw new FileSystemException(file.toString(), null, unnamed.getMessage());
    }
  }

  /** Stands for a file that is not read because of its size. */
  public static TextFile tooLarge(String name, long bytes) {
    var source = new SourceText(name, "");
    long most = MOST_BYTES >> 20;
    // More of standard input is not read.
    String size = bytes >> 20 > most ? String.valueOf(bytes >> 20) : "more than " + most;
    String message = "the file holds " + size + " MiB; at most " + most + " are read";
    return new TextFile(
        source,
        List.of(
            Diagnostic.error("file-too-large", source.span(0, 0), message)
                .help("split it: all .peerage files below the project root are one estate")));
  }

  /** Stands for a link that is not followed. */
  public static TextFile unread(String name, String because) {
    var source = new SourceText(name, "");
    return new TextFile(
        source,
        List.of(
            Diagnostic.error("link-not-followed", source.span(0, 0), because)
                .help("put the file itself here, or take the link away")));
  }

  private static List<Diagnostic> notUtf8(SourceText source, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return List.of();
    }
    int at = out.position();
    int value = bytes[in.position()] & 0xff;
    String hex = Integer.toHexString(value).toUpperCase(Locale.ROOT);
    var finding =
        Diagnostic.error(
            "not-utf-8", source.span(at, at + 1), "byte " + hex + " is not UTF-8 text");
    return List.of(finding.help(advice(bytes, value)));
  }

  private static String advice(byte[] bytes, int value) {
    int first = bytes[0] & 0xff;
    int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
    if (first == 0xff && second == 0xfe || first == 0xfe && second == 0xff) {
      return "the file is UTF-16; save it as UTF-8";
    }
    return value < 0xa0
        ? "save the file as UTF-8"
        : "save the file as UTF-8; in Latin-1 this byte is `" + (char) value + "`";
  }
}
