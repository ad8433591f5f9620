package org.peerage.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Files of a new folder. */
public final class FolderPlace implements Contents.Place {

  private final Path folder;
  private final Set<Path> made = new HashSet<>();

  public FolderPlace(Path folder) {
    this.folder = folder;
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
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
