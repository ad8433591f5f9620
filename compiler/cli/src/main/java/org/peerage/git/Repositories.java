package org.peerage.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;

/** Finds repositories, as JGit reads them. */
final class Repositories {

  private Repositories() {}

  /**
   * Opens the repository around a folder; nothing where there is none.
   *
   * @throws IOException when its own settings cannot be read
   */
  static Optional<Repository> around(Path folder) throws IOException {
    // In a home that JGit has not seen it would measure the file system's clock for seconds first.
    FS.FileStoreAttributes.setBackground(true);
    var builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(builder.build());
    } catch (IllegalArgumentException unreadable) {
      throw new IOException(
          "the settings of the git repository cannot be read: "
              + builder.getGitDir().toPath().resolve("config")
              + "; `git config --list` says where they are broken",
          unreadable);
    }
  }
}
