package org.peerage.resolve;

import java.io.IOException;
import java.util.Optional;
import org.peerage.diagnostic.Outcome;
import org.peerage.syntax.SyntaxFile;

/** Where the files named in {@code import} come from. */
@FunctionalInterface
public interface Imports {

  /**
   * The tree of another file, with what the parser said of it.
   *
   * @param path relative to the project root, with forward slashes, never leaving it
   * @return nothing when there is no such file
   * @throws IOException when the file is there and cannot be read
   */
  Optional<Outcome<SyntaxFile>> find(String path) throws IOException;
}
