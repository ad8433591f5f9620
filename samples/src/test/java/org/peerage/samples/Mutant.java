package org.peerage.samples;

/**
 * A definition with one change that nobody asked for.
 *
 * @param attribute what was changed: the kinds of the blocks around it and its name, with full
 *     stops
 * @param mutation how
 * @param file the file in its estate
 * @param line where, from 1
 * @param text the whole file after it
 */
record Mutant(String attribute, Mutation mutation, String file, int line, String text) {

  /** What can happen to an attribute. */
  enum Mutation {
    /** It is gone. */
    REMOVED,
    /** It stands there twice. */
    DUPLICATED,
    /** A list has its first two elements in the other order. */
    REORDERED,
    /** A list has lost its last element. */
    SHORTENED,
    /** Its value, or the first of its list, is the next one of its kind. */
    ALTERED;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
