package org.peerage.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.model.Estate;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.NetworkAction;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.source.SourceText;

class PlannerTest {

  private static final String EDGE =
      """
      cluster edge {
          product = expressway-e
          version = X8.9
          name = edge.example.com
          primary = one
      %s
      }
      cluster core {
          product = expressway-c
          version = X8.9
          name = core.example.com
          primary = alpha
          peer alpha { lan1 { address = 198.51.100.11/24 } }
          neighbor-zone "to edge" { cluster = edge }
      }
      dns example.com {
          view = external
          publish edge { services = [sips] }
      }
      """;

  private static final String CONDUCTORS =
      """
      cluster bridges {
          product = conductor
          version = XC2.4
          pre-shared-key = "env:KEY"
          initial-peer = one
      %s
      }
      cluster vcs {
          product = vcs-control
          version = X8.2
          primary = alpha
          name = vcs.example.com
          peer alpha { lan1 { address = 198.51.100.11/24 } }
          policy-service conferencing { conductor = bridges }
      }
      """;

  @Test
  void nothingToDoIsAnEmptyPlan() {
    assertEquals(List.of(), runs(edge("one", "two"), edge("one", "two")));
  }

  @Test
  void aPeerIsAddedWithZonesAndRecordsBehindIt() {
    assertEquals(
        List.of("edge: KEYS", "edge: ADD edge/three"),
        runs(edge("one", "two"), edge("one", "two", "three")));
  }

  @Test
  void twoPeersAreAddedInTwoRuns() {
    assertEquals(
        List.of("edge: KEYS", "edge: ADD edge/two", "edge: ADD edge/three"),
        runs(edge("one"), edge("one", "two", "three")));
  }

  @Test
  void thePrimaryHandsItsRoleOnBeforeItLeaves() {
    assertEquals(
        List.of("edge: CHANGE_PRIMARY edge/two", "edge: REMOVE_LIVE edge/one"),
        runs(edge("one", "two"), edge("two").replace("primary = one", "primary = two")));
  }

  @Test
  void aDeadPrimaryIsPulledReplacedInItsRoleAndRemoved() {
    assertEquals(
        List.of(
            "edge: REMOVE_DEAD edge/one",
            "edge: CHANGE_PRIMARY edge/two",
            "edge: REMOVE_DEAD edge/one"),
        runs(
            edge("one", "two", "three"),
            edge("two", "three").replace("primary = one", "primary = two"),
            "edge/one"));
  }

  @Test
  void anAddressIsChangedOutsideTheClusterAndTheUnitComesBackLast() {
    assertEquals(
        List.of("edge: REMOVE_LIVE edge/three", "edge: ADD edge/three"),
        runs(
            edge("one", "two", "three"),
            edge("one", "two", "three").replace("192.0.2.3/", "192.0.2.33/")));
    assertEquals(
        List.of(
            "peer-order-unreachable: declare the order that can be reached:"
                + " peers = [one, three, two]"),
        refusals(
            edge("one", "two", "three"),
            edge("one", "two", "three").replace("192.0.2.2/", "192.0.2.22/")));
  }

  @Test
  void theTtlOfANameThatMovesIsLoweredAndRaisedAgain() {
    String before =
        edge("one", "two", "three").replace("view = external", "view = external\n ttl = 8h");
    Plan plan = planned(before, before.replace("192.0.2.3/", "192.0.2.33/"));
    var steps = new ArrayList<String>();
    for (Run run : plan.stages().get(0).runs()) {
      for (Step step : run.steps()) {
        if (step.action() instanceof DnsAction.LowerTtl
            || step.action() instanceof DnsAction.WaitForName
            || step.action() instanceof DnsAction.RaiseTtl) {
          String wait = step.pause().map(pause -> " " + pause.least()).orElse("");
          steps.add(step.action().getClass().getSimpleName() + wait);
        }
      }
    }
    assertEquals(List.of("LowerTtl PT8H", "WaitForName PT1M", "RaiseTtl"), steps);
  }

  @Test
  void zonesTypedByHandFollowTheCluster() {
    String hand = "neighbor-zone \"to edge\" { peers = [%s] }";
    String cluster = "neighbor-zone \"to edge\" { cluster = edge }";
    String two = hand.formatted("one.example.com, two.example.com");
    String three = hand.formatted("one.example.com, two.example.com, three.example.com");
    String before = edge("one", "two").replace(cluster, two);
    Plan grown = planned(before, edge("one", "two", "three").replace(cluster, three));
    assertEquals(
        List.of("[ADD: one.example.com, two.example.com, three.example.com]"), edits(grown));
    Plan left = planned(before, edge("one", "two", "three").replace(cluster, two));
    assertEquals(List.of(), edits(left));
    Plan shrunk = planned(before, edge("one").replace(cluster, hand.formatted("one.example.com")));
    assertEquals(List.of("[REMOVE_LIVE: one.example.com]"), edits(shrunk));
    Plan some =
        planned(
            edge("one", "two", "three").replace(cluster, hand.formatted("192.0.2.3")),
            edge("one", "two").replace(cluster, hand.formatted("192.0.2.2")));
    assertEquals(
        List.of("[REMOVE_LIVE: one.example.com]", "[SURROUNDINGS: 192.0.2.2]"), edits(some));
  }

  @Test
  void firewallsOpenBeforeAndCloseBehind() {
    String firewall =
        """
        firewall rim {
            allow "%s" { from = edge  to = core  protocol = tcp  ports = [%s] }
        }
        """;
    String before = edge("one", "two") + firewall.formatted("old", "5061");
    String after = edge("one", "two", "three") + firewall.formatted("new", "7001");
    assertEquals(
        List.of("edge: KEYS", "edge: FIREWALLS", "edge: ADD edge/three", "core: FIREWALLS"),
        runs(before, after));
    Run open = planned(before, after).stages().get(0).runs().get(1);
    assertEquals(
        "[Entry[label=firewall rim, allow new, value=from edge to core tcp 7001, kind=TYPED]]",
        open.steps().get(0).entries().toString());
    assertEquals(
        List.of("core: FIREWALLS"),
        runs(edge("one") + firewall.formatted("old", "1"), edge("one")));
  }

  @Test
  void whatStandsAroundIsForThoseWhoLookAfterIt() {
    String around =
        """
        site a { prefixes = [10.1.0.0/16] }
        firewall rim { allow "in" { from = a  to = 10.9.0.0/16  protocol = tcp  ports = [5061] } }
        system cucm { kind = unified-cm  version = 14
            node cucm1.example.com { address = 10.5.0.1 } }
        endpoints rooms { cluster = edge  protocol = sip  count = 10  method = srv }
        """;
    String zone = "primary = one\n neighbor-zone \"to cucm\" { system = cucm }";
    String before = edge("one", "two").replace("primary = one", zone) + around;
    assertEquals(List.of(), around(before, before.replace("count = 10", "count = 20")));
    assertEquals(
        List.of(
            "edge FIREWALL [firewall rim, allow in ports=[5062]]",
            "edge FIREWALL [firewall rim, allow in ports no longer=[5061]]"),
        around(before, before.replace("ports = [5061]", "ports = [5062]")));
    assertEquals(
        List.of(
            "edge FIREWALL [site a, prefixes=[10.2.0.0/16]]",
            "edge FIREWALL [site a, prefixes no longer=[10.1.0.0/16]]"),
        around(before, before.replace("10.1.0.0/16", "10.2.0.0/16")));
    assertEquals(
        List.of("edge OTHER_SYSTEMS [system cucm, version=15]"),
        around(before, before.replace("version = 14", "version = 15")));
    assertEquals(
        List.of("edge ENDPOINTS [endpoints rooms, method=round-robin]"),
        around(before, before.replace("method = srv", "method = round-robin")));
    assertEquals(
        List.of(
            "edge EVERY_PEER []",
            "edge UNIT [Neighbor zone \"to cucm\", Peer 1 address=cucm2.example.com]",
            "edge EVERY_PEER []",
            "edge OTHER_SYSTEMS [system cucm, node cucm2.example.com=(new),"
                + " system cucm, node cucm1.example.com=(deleted)]"),
        around(before, before.replace("cucm1", "cucm2")));
  }

  @Test
  void aUnitThatStandsAloneGetsItsNameAsASetting() {
    String before = edge("one").replace("primary = one", "");
    assertEquals(
        List.of("edge UNIT [Cluster name=rim.example.com]"),
        around(before, before.replace("name = edge", "name = rim")));
  }

  private static List<String> around(String before, String after) {
    var lines = new ArrayList<String>();
    for (Stage stage : planned(before, after).stages()) {
      for (Run run : stage.runs()) {
        for (Step step : run.steps()) {
          List<String> entries =
              step.entries().stream().map(one -> one.label() + "=" + one.value()).toList();
          lines.add(stage.cluster().label() + " " + step.actor().kind() + " " + entries);
        }
      }
    }
    return lines;
  }

  @Test
  void settingsAreTypedInTheWordsOfTheirPages() {
    String before = edge("one", "two");
    String after =
        before
            .replace("primary = one", "primary = one\n sip-domains = [example.com, b.org]")
            .replace("{ cluster = edge }", "{ cluster = edge\n sip-port = 5071 }")
            .replace("dns example.com", "site x { prefixes = [10.0.0.0/8] }\ndns example.com");
    var typed = new ArrayList<String>();
    for (Stage stage : planned(before, after).stages()) {
      for (Run run : stage.runs()) {
        for (Step step : run.steps()) {
          step.entries()
              .forEach(
                  entry ->
                      typed.add(
                          step.page().orElseThrow() + " " + entry.label() + ": " + entry.value()));
        }
      }
    }
    assertEquals(
        List.of(
            "DOMAINS Domain name: example.com, b.org",
            "ZONES Neighbor zone \"to edge\", SIP port: 5071"),
        typed);
  }

  /** What zones are led to, and in which run. */
  private static List<String> edits(Plan plan) {
    var edits = new ArrayList<String>();
    for (Stage stage : plan.stages()) {
      assertEquals("edge", stage.cluster().label());
      for (Run run : stage.runs()) {
        for (Step step : run.steps()) {
          if (step.action() instanceof Action.EditOuter) {
            String values =
                String.join(", ", step.entries().stream().map(entry -> entry.value()).toList());
            edits.add("[" + run.kind() + ": " + values + "]");
          }
        }
      }
    }
    return edits;
  }

  @Test
  void anotherSerialNumberIsAReplacement() {
    assertEquals(
        List.of("edge: KEYS", "edge: REMOVE_LIVE edge/two", "edge: ADD edge/two"),
        runs(edge("one", "two"), edge("one", "two").replace("S-two", "S-other")));
  }

  @Test
  void anUpgradeGoesBeforeAnAdditionAndSharedSettingsComeLast() {
    assertEquals(
        List.of("edge: KEYS", "edge: UPGRADE", "edge: ADD edge/three", "edge: SETTINGS"),
        runs(
            edge("one", "two").replaceFirst("X8.9", "X8.7"),
            edge("one", "two", "three")
                .replace("primary = one", "primary = one\n sip-domains = [example.com]")));
  }

  @Test
  void aClusterIsCreatedAndDisbanded() {
    String without = edge("one", "two").substring(edge("one", "two").indexOf("cluster core"));
    String bare = without.replace("neighbor-zone \"to edge\" { cluster = edge }", "");
    String alone = bare.substring(0, bare.indexOf("dns example"));
    assertEquals(
        List.of("edge: KEYS", "edge: CREATE edge/one", "edge: ADD edge/two", "core: SETTINGS"),
        runs(alone, edge("one", "two")));
    assertEquals(List.of("core: SETTINGS", "edge: DISBAND"), runs(edge("one", "two"), alone));
  }

  @Test
  void recordsThatLedToALoneUnitAreLookedAtAndNotPublishedAgain() {
    String alone = edge("one").replace("primary = one", "");
    assertEquals(
        List.of(
            "See that the service records, and the round-robin addresses where they are used, lead"
                + " to this unit as they did before",
            "Publish the service records, and the round-robin addresses where they are used, of all"
                + " peers"),
        ofRecords(planned(alone, edge("one", "two"))));
    String unpublished = alone.replace("publish edge { services = [sips] }", "");
    assertEquals(
        List.of(
            "Publish the service records, and the round-robin addresses where they are used, of all"
                + " peers"),
        ofRecords(planned(unpublished, edge("one"))));
  }

  private static List<String> ofRecords(Plan plan) {
    return steps(plan).stream()
        .filter(step -> step.action() instanceof DnsAction.Targets)
        .map(Step::task)
        .toList();
  }

  @Test
  void aReplacementThatWasCarriedOutIsNotDoneAgain() {
    for (String whom : List.of("two", "three")) {
      String before =
          edge("one", "three")
              .replaceAll("serial-number = S-\\w+\n", "")
              .replace("peer three {", "peer three { replaces = " + whom + "\n");
      String after = before.replace("primary = one", "primary = one\n sip-domains = [example.com]");
      assertEquals(List.of("edge: SETTINGS"), runs(before, after));
      String late = before.replace("replaces = two", "");
      assertEquals(List.of("edge: SETTINGS"), runs(late, after));
    }
  }

  @Test
  void whatNoProcedureAllowsIsRefused() {
    assertEquals(
        List.of("clustering-page-changed-in-place"),
        ids(
            edge("one", "two"),
            edge("one", "two").replace("primary = one", "primary = one\n tls = enforce")));
    assertEquals(
        List.of(
            "clustering-page-changed-in-place: commit the name alone, carry it out, then commit the rest"),
        refusals(
            edge("one", "two"), edge("one", "two", "three").replace("name = edge", "name = rim")));
    assertEquals(
        List.of("dead-peer-stays"),
        ids(
            edge("one", "two"),
            edge("one", "two").replace("name = edge", "name = rim"),
            "edge/two"));
    assertEquals(
        List.of("product-changed-in-place"),
        ids(edge("one", "two"), edge("one", "two").replaceFirst("expressway-e", "expressway-c")));
    assertEquals(
        List.of("downgrade"),
        ids(edge("one", "two"), edge("one", "two").replaceFirst("X8.9", "X8.7")));
    assertEquals(
        List.of("dead-peer-stays"),
        ids(edge("one", "two"), edge("one", "two", "three"), "edge/two"));
    assertEquals(
        List.of("dead-peer-stays"),
        ids(
            edge("one", "two"),
            edge("one", "two").replace("primary = one", "primary = one\n sip-domains = [b.org]"),
            "edge/two"));
    assertEquals(
        List.of("last-peer-changes-in-place"),
        ids(edge("one"), edge("one").replace("192.0.2.1/", "192.0.2.11/")));
    assertEquals(
        List.of("upgrade-not-of-all"),
        ids(
            edge("one", "two"),
            edge("one", "two").replace("peer two {", "peer two {\n version = X8.10")));
  }

  @Test
  void aNameIsServedBeforePeersBearItAndWithdrawnBehind() {
    String before = edge("one", "two");
    String after = before.replace("name = edge", "name = rim");
    assertEquals(List.of("edge: RENAME"), runs(before, after));
    assertEquals(
        List.of(
            "LowerTargets", "ServeName", "Save one", "Save two", "WithdrawName", "RaiseTargets"),
        touching(planned(before, after)));
    String hidden = before.substring(0, before.indexOf("dns example"));
    assertEquals(
        List.of("Save one", "Save two"),
        touching(planned(hidden, hidden.replace("name = edge", "name = rim"))));
    String elsewhere = before.replace("services = [sips]", "services = [sips]\n domain = a.org");
    assertEquals(
        List.of("Save one", "Save two"),
        touching(planned(elsewhere, elsewhere.replace("name = edge", "name = rim"))));
  }

  /** The steps on records of the cluster and on clustering pages. */
  private static List<String> touching(Plan plan) {
    var touching = new ArrayList<String>();
    for (Stage stage : plan.stages()) {
      for (Run run : stage.runs()) {
        for (Step step : run.steps()) {
          String action = step.action().getClass().getSimpleName();
          if (step.action() instanceof ClusterAction.Save save) {
            String path = stage.start().cast().appliances().get(save.unit()).path();
            touching.add(action + path.substring(path.indexOf('/')).replace('/', ' '));
          } else if (List.of("LowerTargets", "RaiseTargets", "ServeName", "WithdrawName", "Targets")
              .contains(action)) {
            touching.add(action);
          }
        }
      }
    }
    return touching;
  }

  @Test
  void addressesAreExchangedWithOneUnitOffTheNetwork() {
    String before = edge("one", "two", "three");
    String after =
        before
            .replace("192.0.2.2/", "192.0.2.99/")
            .replace("192.0.2.3/", "192.0.2.2/")
            .replace("192.0.2.99/", "192.0.2.3/");
    for (String form : List.of("peer-addresses = ip", "tls = enforce")) {
      String with = "primary = one\n " + form;
      String then = before.replace("primary = one", with);
      String now = after.replace("primary = one", with);
      assertEquals(
          List.of(
              "edge: REMOVE_LIVE edge/three",
              "edge: REMOVE_LIVE edge/two",
              "edge: ADD edge/two",
              "edge: ADD edge/three"),
          runs(then, now));
      var places = new ArrayList<String>();
      for (Run run : planned(then, now).stages().get(0).runs()) {
        for (Step step : run.steps()) {
          if (step.action() instanceof NetworkAction.Unplug
              || step.action() instanceof NetworkAction.Readdress
              || step.action() instanceof NetworkAction.Connect) {
            places.add(step.action().getClass().getSimpleName() + step.actor().number());
          }
        }
      }
      assertEquals(List.of("Unplug2", "Readdress1", "Readdress2", "Connect2"), places);
    }
    assertEquals(
        List.of(
            "last-peer-changes-in-place: one address to a commit, the first of them to one that no"
                + " peer has; or remove the cluster and create it anew"),
        refusals(
            edge("one", "two"),
            edge("one", "two")
                .replace("192.0.2.1/", "192.0.2.99/")
                .replace("192.0.2.2/", "192.0.2.1/")
                .replace("192.0.2.99/", "192.0.2.2/")));
  }

  @Test
  void aUnitIsClearedByTheReleaseItRunsWhenItLeaves() {
    String before = edge("one", "two", "three").replaceFirst("X8.9", "X8.10");
    String after = before.replaceFirst("X8.10", "X8.11");
    String smaller = edge("one", "two").replaceFirst("X8.9", "X8.11");
    assertEquals(List.of("edge: REMOVE_LIVE edge/three", "edge: UPGRADE"), runs(before, smaller));
    assertEquals(0, clearings(planned(before, smaller)));
    String old = before.replaceFirst("X8.10", "X8.11");
    assertEquals(1, clearings(planned(old, smaller)));
    String keeping =
        after.replace(
            "serial-number = S-three",
            "serial-number = S-new\n replaces = three\n keep-configuration = on");
    assertEquals(
        List.of(
            "edge: KEYS", "edge: REMOVE_LIVE edge/three", "edge: UPGRADE", "edge: ADD edge/three"),
        runs(before, keeping));
    assertEquals(
        List.of(
            "edge: SETTINGS", "edge: KEYS", "edge: REMOVE_LIVE edge/three", "edge: ADD edge/three"),
        runs(old, keeping));
  }

  @Test
  void aBackupAsksForAPasswordWhereItsReleaseDoes() {
    String before = edge("one", "two").replaceFirst("X8.9", "X8.10");
    var asked = new ArrayList<String>();
    for (Step step : steps(planned(before, before.replaceFirst("X8.10", "X8.11")))) {
      if (step.action() instanceof UnitAction.Backup) {
        asked.add(step.actor().number() + (step.task().contains("password") ? " asked" : ""));
      }
    }
    assertEquals(List.of("0", "0 asked", "1"), asked);
  }

  @Test
  void aUnitThatAwaitsItsResetIsResetBeforeItIsConnected() {
    String smaller = edge("one", "two");
    String waiting =
        smaller.replaceFirst("version = X8.9", "version = X8.9\n awaiting-reset = [S-three]");
    List<Step> steps = steps(planned(waiting, edge("one", "two", "three")));
    int reset = first(steps, UnitAction.Reset.class);
    assertTrue(reset >= 0 && reset < first(steps, NetworkAction.Connect.class));
    String pair = conductors("one", "two");
    steps =
        steps(
            planned(
                pair.replaceFirst("version = ", "awaiting-reset = [S-three]\n version = "),
                conductors("one", "two", "three")));
    reset = first(steps, UnitAction.Reset.class);
    assertTrue(reset >= 0 && reset < first(steps, NetworkAction.Connect.class));
    assertEquals(List.of("CND-RM-002"), steps.get(reset).ids(), "no guide describes that reset");
    assertEquals(
        -1, first(steps(planned(smaller, edge("one", "two", "three"))), UnitAction.Reset.class));
  }

  private static int first(List<Step> steps, Class<? extends Action> kind) {
    for (int i = 0; i < steps.size(); i++) {
      if (kind.isInstance(steps.get(i).action())) {
        return i;
      }
    }
    return -1;
  }

  private static List<Step> steps(Plan plan) {
    var steps = new ArrayList<Step>();
    for (Stage stage : plan.stages()) {
      stage.runs().forEach(run -> steps.addAll(run.steps()));
    }
    return steps;
  }

  private static int clearings(Plan plan) {
    int clearings = 0;
    for (Stage stage : plan.stages()) {
      for (Run run : stage.runs()) {
        for (Step step : run.steps()) {
          clearings += step.verify().contains("factory settings") ? 1 : 0;
        }
      }
    }
    return clearings;
  }

  @Test
  void conductorsAreAddedRemovedAndUpgradedWithTheirPolicyServices() {
    assertEquals(
        List.of("bridges: CONDUCTOR_ADD bridges/three"),
        runs(conductors("one", "two"), conductors("one", "two", "three")));
    assertEquals(
        List.of("bridges: CONDUCTOR_REMOVE bridges/two"),
        runs(conductors("one", "two", "three"), conductors("one", "three")));
    assertEquals(
        List.of("bridges: CONDUCTOR_UPGRADE bridges/two"),
        runs(conductors("one", "two"), conductors("one", "two").replace("XC2.4", "XC3.0")));
  }

  @Test
  void bridgesAreEnteredAsDecided() {
    String before = conductors("one", "two", "three");
    String after = before.replace("XC2.4", "XC3.0");
    for (String key : List.of("new", "same")) {
      assertEquals(
          List.of("EnterBridges", "EditOuter", "DeleteBridges"),
          handedOver(before, after, Map.of("key:bridges", key)));
      assertEquals(
          List.of("DeleteBridges", "EnterBridges", "EditOuter", "DeleteBridges", "EnterBridges"),
          handedOver(before, after, Map.of("key:bridges", key, "bridges:bridges", "divided")));
      assertEquals(
          List.of("EditOuter", "DeleteBridges", "EnterBridges"),
          handedOver(before, after, Map.of("key:bridges", key, "bridges:bridges", "after")));
    }
  }

  /** What is done between the new cluster of Conductors and the return of the last one. */
  private static List<String> handedOver(String before, String after, Map<String, String> answers) {
    Planned planned = Planner.plan(estate(before), estate(after), new Said(Set.of(), answers));
    var actions = new ArrayList<String>();
    for (Run run : ((Plan) planned).stages().get(0).runs()) {
      for (Step step : run.steps()) {
        if (step.action() instanceof Action.EditOuter
            || step.action() instanceof UnitAction.EnterBridges
            || step.action() instanceof UnitAction.DeleteBridges) {
          actions.add(step.action().getClass().getSimpleName());
        }
      }
    }
    // the two that leave first lose their bridges, after policy services were led away; the last
    // one comes back into policy services
    return actions.subList(3, actions.size() - 1);
  }

  @Test
  void everyStepSaysWhoAndHowToSeeThatItIsDone() {
    Plan plan =
        (Plan)
            Planner.plan(estate(edge("one", "two")), estate(edge("one", "two", "three")), Set.of());
    for (Stage stage : plan.stages()) {
      assertTrue(stage.statesChecked() > 100);
      assertEquals(stage.runs().size(), stage.expected().size());
      for (Run run : stage.runs()) {
        run.steps().forEach(step -> assertTrue(!step.verify().isEmpty(), step.task()));
      }
    }
  }

  private static String edge(String... labels) {
    return EDGE.formatted(peers(labels));
  }

  private static String conductors(String... labels) {
    return CONDUCTORS.formatted(peers(labels));
  }

  private static String peers(String... labels) {
    var text = new StringBuilder();
    for (String label : labels) {
      int number = List.of("", "one", "two", "three").indexOf(label);
      text.append("    peer ")
          .append(label)
          .append(" { serial-number = S-")
          .append(label)
          .append("\n host-name = ")
          .append(label)
          .append("\n domain = example.com\n lan1 { address = 192.0.2.")
          .append(number)
          .append("/24 } }\n");
    }
    return text.toString();
  }

  private static List<String> runs(String before, String after, String... unreachable) {
    Planned planned = Planner.plan(estate(before), estate(after), Set.of(unreachable));
    var lines = new ArrayList<String>();
    if (planned instanceof Refusal refusal) {
      refusal.reasons().forEach(reason -> lines.add(reason.toString()));
      return lines;
    }
    for (Stage stage : ((Plan) planned).stages()) {
      for (Run run : stage.runs()) {
        String who =
            run.subject() < 0
                ? ""
                : " " + stage.start().cast().appliances().get(run.subject()).path();
        lines.add(stage.cluster().label() + ": " + run.kind() + who);
      }
    }
    return lines;
  }

  private static Plan planned(String before, String after) {
    return (Plan) Planner.plan(estate(before), estate(after), Set.of());
  }

  private static List<String> refusals(String before, String after) {
    var lines = new ArrayList<String>();
    Refusal refusal = (Refusal) Planner.plan(estate(before), estate(after), Set.of());
    refusal.reasons().forEach(reason -> lines.add(reason.id() + ": " + reason.instead()));
    return lines;
  }

  private static List<String> ids(String before, String after, String... unreachable) {
    var ids = new ArrayList<String>();
    Planned planned = Planner.plan(estate(before), estate(after), Set.of(unreachable));
    ((Refusal) planned).reasons().forEach(reason -> ids.add(reason.id()));
    return ids;
  }

  private static Estate estate(String text) {
    try {
      return Compilation.of(ProjectFiles.of(new SourceText("a.peerage", text))).value();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
