package org.peerage.cli.dns.live;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.Served.Verdict;
import org.peerage.dns.served.ServedDns;

/** How many sets of records each server has right, as a table. */
final class ServedTable {

  private static final List<String> HEAD =
      List.of("server", "asked", "right", "wrong", "missing", "no answer");

  private ServedTable() {}

  static void write(ServedDns served, Writer out) throws IOException {
    var rows = new ArrayList<List<String>>();
    rows.add(HEAD);
    counts(served).forEach((server, counts) -> rows.add(row(server, counts)));
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        int width = width(rows, i);
        String padding = " ".repeat(width - row.get(i).length());
        // Numbers end below one another.
        line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
      }
      out.write(line + "\n");
    }
  }

  private static Map<String, Map<Verdict, Integer>> counts(ServedDns served) {
    var counts = new LinkedHashMap<String, Map<Verdict, Integer>>();
    for (Served one : served.answers()) {
      counts
          .computeIfAbsent(one.server(), server -> new EnumMap<>(Verdict.class))
          .merge(one.verdict(), 1, Integer::sum);
    }
    return counts;
  }

  private static List<String> row(String server, Map<Verdict, Integer> counts) {
    var row = new ArrayList<String>();
    row.add(server);
    row.add(Integer.toString(counts.values().stream().mapToInt(Integer::intValue).sum()));
    for (Verdict verdict : Verdict.values()) {
      row.add(Integer.toString(counts.getOrDefault(verdict, 0)));
    }
    return row;
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
