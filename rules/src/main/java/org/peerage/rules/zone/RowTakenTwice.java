package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.BlockKind;
import org.peerage.schema.CallRouting;
import org.peerage.value.Sourced;

/**
 * Flags two blocks that name the same row of a table on the appliance: a script would write the
 * second over the first (Administrator Guide X15.0, Reference Material: a number addresses the
 * row).
 *
 * <p>Zones of all types share one table; policy services, search rules and transforms have one
 * each.
 */
public final class RowTakenTwice implements ClusterRule {

  private static final String ZONES = "zone";
  private static final Map<BlockKind, String> TABLES =
      Map.of(
          CallRouting.NEIGHBOR_ZONE, ZONES,
          CallRouting.TRAVERSAL_CLIENT_ZONE, ZONES,
          CallRouting.TRAVERSAL_SERVER_ZONE, ZONES,
          CallRouting.DNS_ZONE, ZONES,
          CallRouting.ENUM_ZONE, ZONES,
          CallRouting.PolicyService.KIND, "policy service",
          CallRouting.SearchRule.KIND, "search rule",
          CallRouting.Transform.KIND, "transform");

  @Override
  public String id() {
    return "row-taken-twice";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var taken = new HashMap<Row, Element>();
    var findings = new ArrayList<Finding>();
    for (Element block : cluster.element().children()) {
      String table = TABLES.get(block.kind());
      Optional<Sourced<Integer>> number =
          table == null ? Optional.empty() : block.stated(CallRouting.INDEX);
      if (number.isPresent()) {
        var row = new Row(table, number.get().value());
        Element first = taken.putIfAbsent(row, block);
        if (first != null) {
          findings.add(finding(cluster, row, block, first));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Cluster cluster, Row row, Element block, Element first) {
    return Finding.at(
            block.at(CallRouting.INDEX),
            cluster.label(),
            row.table()
                + " "
                + row.number()
                + " of cluster "
                + cluster.label()
                + " is written twice")
        .on(cluster)
        .label(first.at(CallRouting.INDEX), "the row of " + first.label());
  }

  private record Row(String table, int number) {}
}
