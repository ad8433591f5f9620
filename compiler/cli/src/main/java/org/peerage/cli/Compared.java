package org.peerage.cli;

/** What comparing two states came to. */
public enum Compared {
  NOTHING,
  CHANGES,
  /** A state has errors, or what is asked for is refused; what and why was said. */
  REFUSED
}
