package org.peerage.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Label;

/**
 * One estate, and which part of it was asked about.
 *
 * @param root of the project, absolute
 * @param directory the working directory, absolute
 * @param definitions the whole estate
 * @param wanted names of files, or of folders with a slash at the end, relative to the root; the
 *     empty name is all of it
 */
public record Target(Path root, Path directory, Definitions definitions, List<String> wanted) {

  public Target {
    wanted = List.copyOf(wanted);
  }

  /** The name of a file as the reader can open it from where he is. */
  String shown(String file) {
    return shown(file, directory);
  }

  /** The root of the git repository the working directory lies in; without one, that directory. */
  public Path repository() {
    return ProjectRoot.repository(directory).orElse(directory);
  }

  /** The name of a file as seen from a folder; the empty name is that of the estate itself. */
  public String shown(String file, Path from) {
    return from.relativize(root.resolve(file).normalize()).toString().replace('\\', '/');
  }

  /** Those of the findings that were asked for, in the same order. */
  List<Diagnostic> concerning(List<Diagnostic> findings) {
    var concerning = new ArrayList<Diagnostic>();
    for (Diagnostic finding : findings) {
      if (concerns(finding)) {
        concerning.add(finding);
      }
    }
    return concerning;
  }

  /** Whether a finding marks or labels a place that was asked about. */
  boolean concerns(Diagnostic finding) {
    if (concerns(finding.at().file())) {
      return true;
    }
    for (Label label : finding.labels()) {
      if (concerns(label.at().file())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file was asked about. */
  boolean concerns(String file) {
    for (String name : wanted) {
      if (name.isEmpty() || name.equals(file) || name.endsWith("/") && file.startsWith(name)) {
        return true;
      }
    }
    return false;
  }
}
