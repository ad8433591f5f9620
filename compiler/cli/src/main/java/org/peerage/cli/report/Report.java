package org.peerage.cli.report;

import java.io.IOException;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;

/** One way to show findings. */
public interface Report {

  /**
   * Shows what was found in one estate.
   *
   * @param findings in the order they are to be shown
   */
  void add(List<Diagnostic> findings, Texts texts) throws IOException;

  /** Shows what belongs at the end; called once, also when nothing was found. */
  void end() throws IOException;
}
