package org.peerage.compile;

import org.peerage.lint.Linter;

/** What comes behind the parser; it may be in the making while texts are read and parsed. */
@FunctionalInterface
public interface LaterStages {

  /** Returns when the resolver can begin. Called for each text, when that has been parsed. */
  default void beforeResolving() {}

  /** The linter; asked for when all texts are resolved. */
  Linter linter();
}
