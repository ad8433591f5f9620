package org.peerage.yaml;

import org.peerage.source.SourceText;

/** A text before it is read as YAML. Apart from the reader, so that the library is not loaded. */
public final class YamlSource {

  private YamlSource() {}

  /** Whether a text is empty but for comments. */
  public static boolean saysNothing(SourceText file) {
    String text = file.text();
    boolean comment = false;
    for (int i = begin(file); i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\n' || unit == '\r') {
        comment = false;
      } else if (unit == '#') {
        comment = true;
      } else if (!comment && unit != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Where it begins, behind a byte-order mark. */
  static int begin(SourceText file) {
    return file.text().startsWith("\ufeff") ? 1 : 0;
  }
}
