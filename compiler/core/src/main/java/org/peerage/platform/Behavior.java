package org.peerage.platform;

import static org.peerage.value.Product.Family.CONDUCTOR;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import org.peerage.schema.Availability;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** What appliances do in one release or family and not in another. */
public enum Behavior {
  /** The order of the peer list counts; on Conductor it does not. */
  PEER_LIST_ORDERED(
      Availability.on(EXPRESSWAY, VCS),
      Source.of(Document.COMPARISON, "order of the peer list", "DOC-001", "EXP-ADD-012")),
  /** Peers talk TLS to each other; before, IPsec with a pre-shared key. */
  TLS_BETWEEN_PEERS(
      since("X8.8"), Source.of(Document.EXPRESSWAY_X8_9, "Preface", "EXP-GEN-008", "EXP-ISO-001")),
  /** Expressway-E needs forward and reverse DNS entries. */
  FORWARD_AND_REVERSE_DNS(
      since("X8.8"),
      Source.of(
          Document.EXPRESSWAY_X8_9,
          "Appendix 2, DNS SRV Configuration for Mobile and Remote Access",
          "EXP-MRA-007")),
  /** The cluster can map names of its peers to private addresses. */
  ADDRESS_MAPPING(since("X8.9.2"), Source.of(Document.CLUSTER_X12_6, "Reference")),
  /** admin and root must be given passwords of their own at the first start. */
  PASSWORDS_SET_AT_FIRST_START(
      since("X8.9"), Source.of(Document.ADMINISTRATOR_X15_5, "User Accounts")),
  /** A unit whose peer list is cleared returns to factory settings at its next restart. */
  LEAVER_IS_CLEARED(since("X8.11"), Source.of(Document.CLUSTER_X15_4, "Troubleshooting")),
  /** That reset takes server certificate, private key and trust store as well. */
  LEAVER_LOSES_CERTIFICATE(
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X12.6"),
      Source.of(Document.TAC_217230, "Remove a peer")),
  /** A backup is refused without a password. */
  BACKUP_NEEDS_PASSWORD(since("X8.11"), Source.of(Document.ADMINISTRATOR_X15_0, "version table")),
  /** Jabber finds its home cluster through internal {@code _cisco-uds} records alone. */
  UDS_RECORDS_NEEDED(
      Availability.EVERYWHERE.and(EXPRESSWAY, "<X12.5").and(VCS, "<X12.5"),
      Source.of(
          Document.CLUSTER_X12_6,
          "DNS SRV Configuration for Mobile and Remote Access",
          "EXP-MRA-005")),
  /** Licences may come by Smart Licensing, which voids all option keys. */
  SMART_LICENSING(
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X12.6"),
      Source.of(Document.ADMINISTRATOR_X14_0_1, "Managing Licensing")),
  /** Type (C or E) and series are chosen on the web page instead of by key. */
  TYPE_BY_WEB(
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X12.6"),
      Source.of(Document.ADMINISTRATOR_X15_0, "version table")),
  /** A switch replaces the Device Provisioning key. */
  DEVICE_PROVISIONING_SWITCH(
      since("X8.11"), Source.of(Document.ADMINISTRATOR_X15_3, "Network and System Settings")),
  /** A Conductor is sold as full capacity, Select, or runs as Essentials without key. */
  EDITIONS(
      Availability.EVERYWHERE.and(CONDUCTOR, ">=XC2.2.1"),
      Source.of(
          Document.CONDUCTOR_XC3_0, "Document revision history", "CND-GEN-012", "CND-PRE-002")),
  /** Backup restores only to the unit it was made on. */
  BACKUP_BOUND_TO_UNIT(
      Availability.on(CONDUCTOR),
      Source.of(Document.COMPARISON, "restoring a backup", "DOC-010", "CND-BKP-008")),
  /** A cluster is upgraded in place, primary first; Conductor is taken apart and clustered anew. */
  UPGRADED_IN_PLACE(
      Availability.on(EXPRESSWAY, VCS),
      Source.of(Document.COMPARISON, "upgrade strategy", "DOC-013")),
  /** Gaps in the peer list are closed when one leaves; Conductor only blanks its field. */
  PEER_LIST_WITHOUT_GAPS(
      Availability.on(EXPRESSWAY, VCS),
      Source.of(Document.COMPARISON, "removal", "DOC-015", "EXP-RML-012")),
  /** There is a command line for configuration; Conductor is configured by web pages alone. */
  COMMAND_LINE(
      Availability.on(EXPRESSWAY, VCS),
      Source.of(Document.ADMINISTRATOR_X15_0, "Reference Material"));

  private final Availability where;
  private final Source source;

  Behavior(Availability where, Source source) {
    this.where = where;
    this.source = source;
  }

  /** Whether units of that family and version behave so. */
  public boolean holds(Product.Family family, Version version) {
    return where.holds(family, version);
  }

  public Availability where() {
    return where;
  }

  public Source source() {
    return source;
  }

  private static Availability since(String version) {
    return Availability.EVERYWHERE.and(EXPRESSWAY, ">=" + version).and(VCS, ">=" + version);
  }
}
