package org.peerage.cli;

import java.util.List;
import org.peerage.cli.files.Definitions;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Label;

/**
 * One estate, and which part of it was asked about.
 *
 * @param prefix the way from the working directory to the project root: empty, or ending in a slash
 * @param definitions the whole estate
 * @param wanted names of files, or of folders with a slash at the end, relative to the root; the
 *     empty name is all of it
 */
record Target(String prefix, Definitions definitions, List<String> wanted) {

  Target {
    wanted = List.copyOf(wanted);
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

  private boolean concerns(String file) {
    for (String name : wanted) {
      if (name.isEmpty() || name.equals(file) || name.endsWith("/") && file.startsWith(name)) {
        return true;
      }
    }
    return false;
  }
}
