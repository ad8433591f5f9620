package org.peerage.emit;

import java.util.Locale;
import java.util.Set;

/**
 * Makes file names of labels and domain names: the one place where text of a definition becomes
 * part of a path.
 *
 * <p>What comes out is of letters, digits, hyphens, underscores and single inner dots, so it cannot
 * leave the output folder, and is no name that Windows reserves.
 */
public final class FileNames {

  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FileNames() {}

  /** The name for a label or a domain name; other characters become hyphens. */
  public static String of(String label) {
    var name = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char unit = label.charAt(i);
      boolean kept =
          unit >= 'a' && unit <= 'z'
              || unit >= 'A' && unit <= 'Z'
              || unit >= '0' && unit <= '9'
              || unit == '-'
              || unit == '_'
              || unit == '.' && i > 0 && i + 1 < label.length() && label.charAt(i - 1) != '.';
      name.append(kept ? unit : '-');
    }
    int dot = name.indexOf(".");
    String stem = (dot < 0 ? name.toString() : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    return name.isEmpty() || RESERVED.contains(stem) ? "_" + name : name.toString();
  }

  /**
   * The name for a label, unlike every name taken so far without regard to case; it is taken then.
   *
   * @param taken names in lower case
   */
  public static String unlike(Set<String> taken, String label) {
    String name = of(label);
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "-" + i;
    }
    return free;
  }
}
