package org.peerage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names a value may use: those of its file and, in a profile, the parameters.
 *
 * @param parameters empty outside profiles
 */
record Names(FileScope file, Map<String, Datum> parameters) {

  static Names of(FileScope file) {
    return new Names(file, Map.of());
  }

  /** All that may stand behind a dollar sign, for suggestions. */
  List<String> known() {
    var known = new ArrayList<>(parameters.keySet());
    known.addAll(file.valueNames());
    return known;
  }
}
