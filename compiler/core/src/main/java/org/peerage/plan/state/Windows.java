package org.peerage.plan.state;

import java.util.Arrays;

/** Which windows are open, and about which addresses. */
public final class Windows {

  public static final Windows NONE = new Windows(new int[Window.values().length]);

  private final int[] subjects;

  private Windows(int[] subjects) {
    this.subjects = subjects;
  }

  public boolean isOpen(Window window) {
    return subjects[window.ordinal()] != 0;
  }

  public boolean isOpen(Window window, int address) {
    return (subjects[window.ordinal()] & 1 << address) != 0;
  }

  /** The addresses a window is about, one bit to each. */
  public int subjects(Window window) {
    return subjects[window.ordinal()];
  }

  /** Whether one is open in which nothing may last long ({@code no-long-wait}). */
  public boolean isShortOpen() {
    return isOpen(Window.JOIN)
        || isOpen(Window.LEAVE)
        || isOpen(Window.TWO)
        || isOpen(Window.PRIM)
        || isOpen(Window.NAME);
  }

  /** How many of those windows are open of which only one may be. */
  public int ofRuns() {
    int count = 0;
    for (Window window : Window.values()) {
      if (window.isOfRun()) {
        count += Integer.bitCount(subjects[window.ordinal()]);
      }
    }
    return count;
  }

  /**
   * The same with a window open.
   *
   * @param address what it is about; anything for a window that is about no address
   */
  public Windows open(Window window, int address) {
    int[] more = subjects.clone();
    more[window.ordinal()] |= 1 << (window.isBySubject() ? address : 0);
    return new Windows(more);
  }

  public Windows close(Window window, int address) {
    int[] fewer = subjects.clone();
    fewer[window.ordinal()] &= ~(1 << (window.isBySubject() ? address : 0));
    return new Windows(fewer);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Windows that && Arrays.equals(subjects, that.subjects);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(subjects);
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (Window window : Window.values()) {
      if (isOpen(window)) {
        text.append(text.isEmpty() ? "" : " ").append(window);
      }
    }
    return text.toString();
  }
}
