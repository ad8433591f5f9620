package org.peerage.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder that an estate lives in. */
public final class ProjectRoot {

  /** Marks a project root; may be empty. */
  public static final String MARKER = ".peerage.yaml";

  private static final String REPOSITORY = ".git";

  private ProjectRoot() {}

  /**
   * The nearest folder upwards that holds {@code .peerage.yaml}, else the root of the git
   * repository, else the folder itself.
   *
   * @param folder an existing folder, as a real path
   */
  public static Path above(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(MARKER))) {
        return at;
      }
    }
    return repository(folder).orElse(folder);
  }

  /** The nearest folder upwards that is the root of a git repository. */
  public static Optional<Path> repository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(REPOSITORY))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
