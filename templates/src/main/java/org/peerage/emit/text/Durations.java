package org.peerage.emit.text;

import java.time.Duration;

/** Durations as people read them: {@code 30 ms}, {@code 2 minutes}, {@code 24 hours}. */
public final class Durations {

  private Durations() {}

  /** In the largest unit of which there are two at least, or that divides evenly. */
  public static String words(Duration duration) {
    long millis = duration.toMillis();
    if (millis % 1000 != 0) {
      return millis + " ms";
    }
    long seconds = millis / 1000;
    if (seconds >= 2 * 86_400 && seconds % 86_400 == 0) {
      return seconds / 86_400 + " days";
    }
    if (seconds >= 2 * 3600 && seconds % 3600 == 0) {
      return seconds / 3600 + " hours";
    }
    if (seconds >= 2 * 60 && seconds % 60 == 0) {
      return seconds / 60 + " minutes";
    }
    return seconds + (seconds == 1 ? " second" : " seconds");
  }
}
