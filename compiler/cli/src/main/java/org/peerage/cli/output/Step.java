package org.peerage.cli.output;

import java.io.IOException;

/** Is told how far a long work has come. */
@FunctionalInterface
public interface Step {

  void at(int done, int total) throws IOException;
}
