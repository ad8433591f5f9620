package org.peerage.git;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Repository;

/** A repository that does not hold, or not whole, what git once put there. */
public final class DamageException extends IOException {

  private static final long serialVersionUID = 1;

  private DamageException(String message, IOException cause) {
    super(message, cause);
  }

  /**
   * Puts into a user's words what JGit says of an object it cannot read.
   *
   * @param what in the words of whoever asked for it, such as a file and its revision
   */
  static DamageException of(String what, Repository repository, IOException cause) {
    boolean isForbidden =
        cause instanceof FileNotFoundException || cause instanceof FileSystemException;
    if (isForbidden) {
      return new DamageException(what + " cannot be read: " + cause.getMessage(), cause);
    }
    boolean isMissing = cause instanceof MissingObjectException;
    if (isMissing && isPartial(repository)) {
      return new DamageException(
          what
              + " is not in this partial clone; `git fetch --refetch --no-filter` fetches all of"
              + " it",
          cause);
    }
    return new DamageException(
        what
            + (isMissing ? " is missing" : " is damaged")
            + " in the git repository; `git fsck` lists what else is, and another clone may have it"
            + " whole",
        cause);
  }

  /** Whether git left objects out on purpose, to fetch them when somebody asks; JGit does not. */
  private static boolean isPartial(Repository repository) {
    var settings = repository.getConfig();
    for (String remote : settings.getSubsections("remote")) {
      if (settings.getBoolean("remote", remote, "promisor", false)) {
        return true;
      }
    }
    return false;
  }
}
