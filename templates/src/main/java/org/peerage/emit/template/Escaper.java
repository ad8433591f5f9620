package org.peerage.emit.template;

/** How values become part of one output language, whatever characters they hold. */
public interface Escaper {

  /** A value that is read as part of a sentence. */
  String text(String value);

  /** A value that a person types or compares character by character, outside a table. */
  String literal(String value);

  /** The same in a cell of a table. */
  String cell(String value);
}
