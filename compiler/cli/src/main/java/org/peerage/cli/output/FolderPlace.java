package org.peerage.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.HashSet;
import java.util.Set;

/** Files of a new folder. */
public final class FolderPlace implements Contents.Place {

  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path folder;
  private final FileAttribute<?>[] attributes;
  private final Set<Path> made = new HashSet<>();

  /**
   * A folder to be filled.
   *
   * @param attributes that each file is created with
   */
  public FolderPlace(Path folder, FileAttribute<?>... attributes) {
    this.folder = folder;
    this.attributes = attributes.clone();
    made.add(folder);
  }

  @Override
  public OutputStream open(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException("a path that leaves the output folder: " + path);
    }
    if (made.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    return Channels.newOutputStream(Files.newByteChannel(file, NEW, attributes));
  }
}
