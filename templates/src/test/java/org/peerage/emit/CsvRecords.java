package org.peerage.emit;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 section 2 has it, and nothing beyond. */
final class CsvRecords {

  private CsvRecords() {}

  static List<List<String>> read(String text) {
    var records = new ArrayList<List<String>>();
    var record = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        throw new AssertionError("a field that is not quoted, at " + at);
      }
      var field = new StringBuilder();
      for (at++; text.charAt(at) != '"' || text.charAt(at + 1) == '"'; at++) {
        field.append(text.charAt(at));
        at += text.charAt(at) == '"' ? 1 : 0;
      }
      record.add(field.toString());
      at++;
      char end = text.charAt(at++);
      if (end == '\n') {
        records.add(List.copyOf(record));
        record.clear();
      } else if (end != ',') {
        throw new AssertionError("neither a comma nor a line end, at " + (at - 1));
      }
    }
    if (!record.isEmpty()) {
      throw new AssertionError("the last record has no line end");
    }
    return records;
  }
}
