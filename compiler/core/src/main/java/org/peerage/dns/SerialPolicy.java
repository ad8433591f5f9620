package org.peerage.dns;

/** How the serial number of a zone comes about. Reading the clock is none of the ways. */
public sealed interface SerialPolicy {

  /** The number is written in the definition. */
  record Fixed(SerialNumber number) implements SerialPolicy {}

  /** The greatest committer date among the commits that touch the estate, in seconds, UTC. */
  record FromCommit() implements SerialPolicy {}

  /** Rises from the serial that is published now. */
  record FromPublished(Form form) implements SerialPolicy {}

  /** How a serial rises from a published one. */
  enum Form {
    /** YYYYMMDDnn (RFC 1912 section 2.2). */
    DATE,
    /** By one. */
    INCREMENT
  }

  /**
   * The policy of a word.
   *
   * @param word {@code from-commit}, {@code date}, {@code increment} or a number from 0 to
   *     4294967295, as the schema has checked it
   */
  static SerialPolicy of(String word) {
    return switch (word) {
      case "from-commit" -> new FromCommit();
      case "date" -> new FromPublished(Form.DATE);
      case "increment" -> new FromPublished(Form.INCREMENT);
      default -> new Fixed(new SerialNumber(Long.parseLong(word)));
    };
  }
}
