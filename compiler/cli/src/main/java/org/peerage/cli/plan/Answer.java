package org.peerage.cli.plan;

/** What comparing two states came to. */
enum Answer {
  NOTHING,
  CHANGES,
  /** A state has errors, or what is asked for is refused; what and why was said. */
  REFUSED
}
