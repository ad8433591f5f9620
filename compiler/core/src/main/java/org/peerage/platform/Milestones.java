package org.peerage.platform;

import static org.peerage.value.Product.Family.CONDUCTOR;
import static org.peerage.value.Product.Family.EXPRESSWAY;

import java.util.ArrayList;
import java.util.List;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** What releases brought [EXP-GEN-008, CND-GEN-012]; VCS follows the Expressway of its number. */
public final class Milestones {

  private static final List<Milestone> OF_EXPRESSWAY =
      List.of(
          guide("X8.5", "menu paths changed"),
          guide("X8.6", "a procedure to replace a peer"),
          guide("X8.8", "cluster traffic over TLS; registrations, FindMe and TMSPE on Expressway"),
          guide("X8.9", "guidance for isolated networks"),
          later(
              "X8.9.2",
              "private addresses for the names of peers",
              Source.of(Document.CLUSTER_X12_6, "Reference, Clusters in Isolated Networks")),
          later(
              "X8.11",
              "a unit that leaves returns to factory settings at its next restart; a backup needs a"
                  + " password",
              Source.of(Document.CLUSTER_X15_4, "Troubleshooting")),
          later(
              "X12.5",
              "maintenance only for VCS; _cisco-uds records no longer needed",
              Source.of(Document.CLUSTER_X12_6, "Reference, Cluster Name and DNS SRV Records")),
          later(
              "X12.6",
              "Smart Licensing; type and series on the web page; leaving takes the certificate too",
              Source.of(Document.ADMINISTRATOR_X15_0, "version table")),
          later(
              "X14.2",
              "TLS 1.3, and new defaults of TLS verification",
              Source.of(Document.ADMINISTRATOR_X15_5, "Introduction")));

  private static final List<Milestone> OF_CONDUCTOR =
      List.of(
          conductor("XC2.2.1", "editions: full capacity, Select, Essentials"),
          conductor("XC2.4", "ports section rewritten: SIP, H.323 and UDP 1719 besides IPsec"),
          conductor("XC3.0", "MTU section; remark on Cisco TMSPE"));

  private Milestones() {}

  /** The milestones of a family, oldest first. */
  public static List<Milestone> of(Product.Family family) {
    return family == CONDUCTOR ? OF_CONDUCTOR : OF_EXPRESSWAY;
  }

  /** What lies between two versions: after the first, up to and with the second. */
  public static List<Milestone> between(Product.Family family, Version from, Version to) {
    var passed = new ArrayList<Milestone>();
    for (Milestone milestone : of(family)) {
      if (milestone.since().compareTo(from) > 0 && to.atLeast(milestone.since())) {
        passed.add(milestone);
      }
    }
    return passed;
  }

  private static Milestone guide(String since, String text) {
    return new Milestone(
        EXPRESSWAY,
        Version.of(since),
        text,
        Source.of(Document.EXPRESSWAY_X8_9, "Preface, Change History", "EXP-GEN-008"));
  }

  private static Milestone later(String since, String text, Source source) {
    return new Milestone(EXPRESSWAY, Version.of(since), text, source);
  }

  private static Milestone conductor(String since, String text) {
    return new Milestone(
        CONDUCTOR,
        Version.of(since),
        text,
        Source.of(Document.CONDUCTOR_XC3_0, "Document revision history", "CND-GEN-012", "DOC-003"));
  }
}
