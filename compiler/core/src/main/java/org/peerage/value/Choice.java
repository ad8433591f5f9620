package org.peerage.value;

/** One of a closed set of words of the language. */
public interface Choice {

  /** The word as it is written in a definition. */
  String word();
}
