package org.peerage.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths inside a project: relative to its root, with forward slashes, never leaving it. */
final class ProjectPath {

  private ProjectPath() {}

  /**
   * A path as written in a file, made relative to the project root.
   *
   * @param from path of the file it is written in
   * @return nothing when it is empty, absolute, leads out of the project, or is of another system
   */
  static Optional<String> resolve(String from, String written) {
    if (written.isEmpty()
        || written.startsWith("/")
        || written.indexOf('\\') >= 0
        || written.indexOf(':') >= 0
        || written.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    int slash = from.lastIndexOf('/');
    String whole = slash < 0 ? written : from.substring(0, slash + 1) + written;
    int start = 0;
    while (start <= whole.length()) {
      int end = whole.indexOf('/', start);
      end = end < 0 ? whole.length() : end;
      String part = whole.substring(start, end);
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
      start = end + 1;
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
  }
}
