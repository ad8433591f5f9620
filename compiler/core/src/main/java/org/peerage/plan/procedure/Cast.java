package org.peerage.plan.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Question;

/**
 * The names of what a world counts by number, and what depends on the definition beyond it.
 *
 * @param appliances by their place in the world
 * @param addresses as they are typed, by number
 * @param clusterNames as they are typed, the name it has or is created with, then the one it is to
 *     have where that is another; of Conductor what stands for the pre-shared key
 * @param pageWords the words of the page for IP version and TLS verification mode, in that order;
 *     none on Conductor
 * @param managerPage what is typed on the page of the external manager; none without Cisco TMS
 * @param outer what each outer list is called: {@code core, zone "to edge"}
 * @param outerAddresses for each outer list the addresses by number, as they are typed there
 * @param targetTtl how long answers about service records may be kept
 * @param addressTtl the same for address records
 * @param passwordFrom the version from which a backup asks for an encryption password (X8.11,
 *     {@link org.peerage.platform.Behavior#BACKUP_NEEDS_PASSWORD}), as {@link
 *     org.peerage.plan.state.Unit#version} counts; {@link Layout#NEVER} where none of the plan does
 * @param answers what was decided about the cluster
 */
public record Cast(
    Layout layout,
    List<Appliance> appliances,
    List<String> addresses,
    List<String> clusterNames,
    List<Entry> pageWords,
    List<Entry> managerPage,
    List<String> outer,
    List<List<String>> outerAddresses,
    Set<Feature> features,
    Duration targetTtl,
    Duration addressTtl,
    int passwordFrom,
    Map<Question, String> answers) {

  public Cast {
    appliances = List.copyOf(appliances);
    addresses = List.copyOf(addresses);
    clusterNames = List.copyOf(clusterNames);
    pageWords = List.copyOf(pageWords);
    managerPage = List.copyOf(managerPage);
    outer = List.copyOf(outer);
    outerAddresses = List.copyOf(outerAddresses);
    answers = Map.copyOf(answers);
  }

  /** With nothing decided, backups without a password, and no page of an external manager. */
  public Cast(
      Layout layout,
      List<Appliance> appliances,
      List<String> addresses,
      List<String> clusterNames,
      List<Entry> pageWords,
      List<String> outer,
      List<List<String>> outerAddresses,
      Set<Feature> features,
      Duration targetTtl,
      Duration addressTtl) {
    this(
        layout,
        appliances,
        addresses,
        clusterNames,
        pageWords,
        List.of(),
        outer,
        outerAddresses,
        features,
        targetTtl,
        addressTtl,
        Layout.NEVER,
        Map.of());
  }

  /** What was decided; nothing as long as nobody has. */
  Optional<String> answer(Question question) {
    return Optional.ofNullable(answers.get(question));
  }

  /** What a deployment uses, where a procedure depends on it. */
  public enum Feature {
    /** Cisco TMS manages the cluster [EXP-ADD-009]. */
    TMS,
    /** Device provisioning or FindMe, by Cisco TMS Provisioning Extension [EXP-NEW-002]. */
    PROVISIONING,
    FINDME,
    MICROSOFT_INTEROPERABILITY,
    /** An identity provider knows the cluster's SAML metadata [EXP-REPL-014]. */
    SINGLE_SIGN_ON,
    /** The peers have certificates of an authority of their own choice [EXP-ADD-051]. */
    OWN_CERTIFICATES,
    /** No keys are bought: licences are held in a Smart account. */
    SMART_LICENSING,
    /** A peer holds the Advanced Networking key [EXP-ADD-013]. */
    ADVANCED_NETWORKING,
    /** Service or round-robin records lead to the cluster. */
    PUBLISHED,
    /** They led to the unit that a cluster is created of, while it stood alone. */
    PUBLISHED_BEFORE,
    /** The peers stand in an isolated network with public addresses of their own [EXP-ISO-007]. */
    ISOLATED,
    /** They do, and their addresses are translated there [EXP-ISO-014]. */
    ISOLATED_BEHIND_NAT
  }

  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** Whether a backup of a unit of that version asks for an encryption password. */
  boolean asksForPassword(int version) {
    return version >= passwordFrom;
  }

  /** Plain names, as tests and drawings without a definition need them. */
  public static Cast plain(Layout layout, int units) {
    var appliances = new ArrayList<Appliance>();
    var addresses = new ArrayList<String>();
    for (int i = 0; i < units; i++) {
      appliances.add(Appliance.named("cluster/" + (char) ('a' + i)));
    }
    for (int i = 0; i < PeerList.ADDRESSES; i++) {
      addresses.add("192.0.2." + (i + 1));
    }
    var outer = new ArrayList<String>();
    for (Layout.Outer list : layout.outer()) {
      outer.add(list.name());
    }
    return new Cast(
        layout,
        appliances,
        addresses,
        List.of("cluster.example.com", "next.example.com"),
        List.of(),
        outer,
        Collections.nCopies(outer.size(), addresses),
        EnumSet.of(Feature.PUBLISHED),
        Duration.ofHours(24),
        Duration.ofHours(1));
  }

  /** A name of the cluster, as {@link ClusterPage#name} counts them. */
  String clusterName(int name) {
    return clusterNames.get(name - ClusterPage.FIRST_NAME);
  }

  /** What is typed on a clustering page, field by field in the order of the page. */
  List<Entry> entries(ClusterPage page) {
    var entries = new ArrayList<Entry>(10);
    boolean conductor = layout.conductor();
    if (conductor) {
      entries.add(new Entry("Cluster pre-shared key", page.isBlank() ? "" : clusterNames.get(0)));
    } else if (!page.isBlank()) {
      entries.add(new Entry("Cluster name", clusterName(page.name())));
      entries.add(new Entry("Configuration primary", NUMBERS.get(page.number())));
      entries.addAll(pageWords);
    }
    int fields = conductor ? 3 : PeerList.FIELDS;
    for (int i = 0; i < fields; i++) {
      int address = page.list().at(i);
      entries.add(
          new Entry(
              (conductor ? PEER_IP : PEER).get(i), address < 0 ? "" : addresses.get(address)));
    }
    return entries;
  }

  private static final List<String> NUMBERS = List.of("1", "2", "3", "4", "5", "6");
  private static final List<String> PEER =
      List.of(
          "Peer 1 address",
          "Peer 2 address",
          "Peer 3 address",
          "Peer 4 address",
          "Peer 5 address",
          "Peer 6 address");
  private static final List<String> PEER_IP =
      List.of("Peer 1 IP address", "Peer 2 IP address", "Peer 3 IP address");

  /** The addresses of a set, as they are typed in an outer list, by number. */
  List<Entry> listed(String label, int list, int set) {
    var entries = new ArrayList<Entry>();
    int field = 1;
    for (int address = 0; address < addresses.size(); address++) {
      if ((set & 1 << address) != 0) {
        String typed = outerAddresses.get(list).get(address);
        entries.add(new Entry(label + " " + field++ + " address", typed));
      }
    }
    return entries;
  }
}
