package org.peerage.cli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that others have begun and that text is put behind: all of it, or nothing. */
public final class AppendedFile {

  private AppendedFile() {}

  /**
   * Writes text in UTF-8 behind what a file holds; makes it where it is not there.
   *
   * @throws IOException when not all of it could be written: the file is as it was
   */
  public static void append(Path file, String text) throws IOException {
    boolean isNew = !Files.exists(file);
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long before = channel.size();
      try {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      } catch (IOException trouble) {
        if (isNew) {
          Files.delete(file);
        } else if (Files.isRegularFile(file)) {
          channel.truncate(before);
        }
        throw NamedOutput.named(file, trouble);
      }
    }
  }
}
