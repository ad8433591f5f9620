package org.peerage.platform;

/** How sure a fact is, as the command catalogue grades it; surest first. */
public enum Certainty {
  /** V: seen word for word, for that very version. */
  VERBATIM,
  /** D: seen in a real dump of that version, or in a parser written against such. */
  DUMP,
  /** O: seen so in another version, and no rename is known in between. */
  OTHER_VERSION,
  /** I: concluded from several sources; no line was seen. */
  INFERRED,
  /** U: not verified. */
  UNVERIFIED;

  /** Whether a script may rely on it. */
  public boolean scripted() {
    return compareTo(OTHER_VERSION) <= 0;
  }
}
