package org.peerage.plan.step;

/**
 * One value typed on a page.
 *
 * @param label the words beside the field
 * @param value what is typed or chosen; empty where the field is cleared; {@link #ADDED} or {@link
 *     #DELETED} for a row of a table
 */
public record Entry(String label, String value) {

  /** A row that is made; what is typed in it follows. */
  public static final String ADDED = "(new)";

  /** A row that is taken away. */
  public static final String DELETED = "(deleted)";

  /** Whether the value is typed, and not what becomes of a row. */
  public boolean isTyped() {
    return !value.equals(ADDED) && !value.equals(DELETED);
  }
}
