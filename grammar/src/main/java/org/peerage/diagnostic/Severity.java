package org.peerage.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters, the gravest first. */
public enum Severity {
  /** The cluster will not form, calls fail, or data is lost: nothing is built or planned. */
  ERROR,
  /** The source recommends otherwise: we go on, you should know. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The word people read: {@code error}, {@code warning}, {@code info}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
