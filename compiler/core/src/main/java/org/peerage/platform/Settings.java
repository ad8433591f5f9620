package org.peerage.platform;

import org.peerage.value.Product;
import org.peerage.value.Version;

/** Checks {@code setting "PATH"} blocks against the known commands. */
public final class Settings {

  private Settings() {}

  /**
   * Judges one setting.
   *
   * @param path as written in the definition, without {@code xConfiguration}; words in either case
   * @param value as written, without quotes
   */
  public static Verdict judge(String path, String value, Product.Family family, Version version) {
    return new Verdict.UnknownPath(0);
  }
}
