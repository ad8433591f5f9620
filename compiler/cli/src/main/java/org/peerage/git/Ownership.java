package org.peerage.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.util.SystemReader;

/**
 * Whose a repository is. Git refuses to work in one of somebody else (CVE-2022-24765) unless {@code
 * safe.directory} names it, and so do we: two tools that trust differently are one tool too many.
 */
final class Ownership {

  private static final String UNKNOWN_USER = "?";

  private Ownership() {}

  /**
   * Refuses a repository of another user.
   *
   * @param top of the work tree, as a real path
   */
  static void refuseForeign(Path top, Path repository) throws IOException {
    String user = System.getProperty("user.name", UNKNOWN_USER);
    boolean posix = top.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix || user.equals(UNKNOWN_USER)) {
      return;
    }
    for (Path path : new Path[] {top, repository}) {
      String owner = Files.getOwner(path).getName();
      if (!owner.equals(user) && !isTrusted(top)) {
        throw new IOException(
            "the git repository at "
                + top
                + " belongs to "
                + owner
                + "; if you trust it: git config --global --add safe.directory "
                + top);
      }
    }
  }

  private static boolean isTrusted(Path top) throws IOException {
    try {
      return names(SystemReader.getInstance().getUserConfig(), top)
          || names(SystemReader.getInstance().getSystemConfig(), top);
    } catch (ConfigInvalidException broken) {
      throw new IOException("the configuration of git cannot be read", broken);
    }
  }

  private static boolean names(Config config, Path top) {
    for (String safe : config.getStringList("safe", null, "directory")) {
      if (safe.equals("*") || safe.equals(top.toString())) {
        return true;
      }
    }
    return false;
  }
}
