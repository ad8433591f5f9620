package org.peerage.plan.step;

import org.peerage.platform.Page;

/**
 * One line of what is typed on a page.
 *
 * @param label the words beside the field
 * @param value what is typed or chosen; empty where the field is cleared
 * @param kind what is to be done with it
 */
public record Entry(String label, String value, Kind kind) {

  /** The version that is declared for the cluster, to compare with. */
  public static final Entry VERSION = new Entry("Software version", "", Kind.VERSION);

  /** What the definition says of the unit, as commands. */
  public static final Entry COMMANDS = new Entry("", "", Kind.COMMANDS);

  /** What becomes of a line. */
  public enum Kind {
    /** The value is typed. */
    TYPED,
    /** A row of a table is made; what is typed in it follows. */
    ADDED,
    /** A row of a table is taken away. */
    DELETED,
    /** Stands for the declared version. */
    VERSION,
    /** Stands for all that the definition says of a page; the value is the page's constant. */
    PAGE,
    /** Stands for a file of commands. */
    COMMANDS
  }

  /** A value that is typed. */
  public Entry(String label, String value) {
    this(label, value, Kind.TYPED);
  }

  /** A row that is made. */
  public static Entry added(String label) {
    return new Entry(label, "(new)", Kind.ADDED);
  }

  /** A row that is taken away. */
  public static Entry deleted(String label) {
    return new Entry(label, "(deleted)", Kind.DELETED);
  }

  /** All that the definition says of a page, for the unit of the step. */
  public static Entry declared(Page page) {
    return new Entry("", page.name(), Kind.PAGE);
  }
}
