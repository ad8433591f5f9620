package org.peerage.rules.dns;

/** Text as a definition has it. */
final class Literals {

  private Literals() {}

  /** Between quotes in which nothing is special, else between those that know escapes. */
  static String quoted(String text) {
    return text.indexOf('\'') < 0
        ? "'" + text + "'"
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + '"';
  }
}
