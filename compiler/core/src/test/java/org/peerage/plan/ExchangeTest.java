package org.peerage.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.model.Estate;
import org.peerage.plan.Refusal.Reason;
import org.peerage.plan.step.Run;
import org.peerage.source.SourceText;

/**
 * Level 6 of plan-proof.md section 10: four units, each in one of two clusters before and after. No
 * unit joins one cluster before it has left the other.
 */
class ExchangeTest {

  private static final int UNITS = 4;

  @Test
  void noUnitIsInTwoClusters() {
    var ends = new TreeMap<String, Integer>();
    for (int before = 1; before < (1 << UNITS) - 1; before++) {
      for (int after = 1; after < (1 << UNITS) - 1; after++) {
        Planned planned = Planner.plan(estate(before, before), estate(after, before), Set.of());
        ends.merge(end(planned, before, after), 1, Integer::sum);
      }
    }
    System.out.println("exchanges of two clusters: " + ends);
    assertTrue(ends.get("planned in parts") > 0);
    assertEquals(Set.of("clusters-exchange-units", "planned", "planned in parts"), ends.keySet());
  }

  private static String end(Planned planned, int before, int after) {
    boolean aKeeps = (before & after) != 0;
    boolean bKeeps = (~before & ~after & (1 << UNITS) - 1) != 0;
    if (planned instanceof Refusal refusal) {
      assertTrue(!aKeeps || !bKeeps, () -> refusal.reasons().toString());
      List<String> ids = refusal.reasons().stream().map(Reason::id).distinct().toList();
      return String.join(" ", ids);
    }
    var places = new TreeMap<String, String>();
    for (int unit = 0; unit < UNITS; unit++) {
      places.put("u" + unit, (before & 1 << unit) != 0 ? "a" : "b");
    }
    var order = new ArrayList<String>();
    for (Stage stage : ((Plan) planned).stages()) {
      String cluster = stage.cluster().label();
      order.add(cluster);
      for (Run run : stage.runs()) {
        if (run.subject() >= 0) {
          String path = stage.start().cast().appliances().get(run.subject()).path();
          String unit = path.substring(path.indexOf('/') + 1);
          if (run.kind() == Run.Kind.REMOVE_LIVE) {
            assertEquals(cluster, places.remove(unit));
          } else if (run.kind() == Run.Kind.ADD) {
            assertEquals(null, places.put(unit, cluster), unit + " is still elsewhere");
          }
        }
      }
    }
    for (int unit = 0; unit < UNITS; unit++) {
      assertEquals((after & 1 << unit) != 0 ? "a" : "b", places.get("u" + unit));
    }
    return order.size() > 2 ? "planned in parts" : "planned";
  }

  /** Who stays is declared before who joins, and is primary where anybody stays. */
  private static Estate estate(int now, int before) {
    int all = (1 << UNITS) - 1;
    String text = cluster("a", now, before) + cluster("b", ~now & all, ~before & all);
    try {
      return Compilation.of(ProjectFiles.of(new SourceText("a.peerage", text))).value();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String cluster(String label, int now, int before) {
    var units = new ArrayList<Integer>();
    for (int pass = 0; pass < 2; pass++) {
      for (int unit = 0; unit < UNITS; unit++) {
        boolean stays = (before & 1 << unit) != 0;
        if ((now & 1 << unit) != 0 && stays == (pass == 0)) {
          units.add(unit);
        }
      }
    }
    var text = new StringBuilder("cluster " + label + " {\n product = expressway-c\n");
    text.append(" version = X8.9\n name = " + label + ".example.com\n");
    text.append(" primary = u" + units.get(0) + "\n");
    for (int unit : units) {
      text.append(" peer u" + unit + " { serial-number = S" + unit + "\n host-name = u" + unit);
      text.append("\n domain = example.com\n lan1 { address = 192.0.2." + (unit + 1) + "/24 } }\n");
    }
    return text.append("}\n").toString();
  }
}
