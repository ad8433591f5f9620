package org.peerage.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * A change that would settle a diagnostic.
 *
 * @param title what it does, as an order: {@code write h323 { mode = on }}
 * @param edits sorted by place, not overlapping
 */
public record Fix(String title, List<Edit> edits, Safety safety) {

  public Fix {
    edits = edits.stream().sorted(Comparator.comparing(Edit::at)).toList();
  }

  /** What may be done with a fix without asking. */
  public enum Safety {
    /** The meaning stays, or only one meaning is possible. */
    SAFE,
    /** Probably what was meant. */
    UNSAFE,
    /** Shown, never applied. */
    MANUAL
  }
}
