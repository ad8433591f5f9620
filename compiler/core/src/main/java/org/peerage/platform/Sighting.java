package org.peerage.platform;

import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import org.peerage.schema.Availability;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** Where a command was seen, on what, and how surely. */
public enum Sighting {
  /** The complete reference, exact for that very release. */
  REFERENCE(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.0 <X15.1"),
      Source.of(Document.ADMINISTRATOR_X15_0, "Reference Material")),
  /** The same, for a name it prints with blanks and no document prints joined. */
  REFERENCE_SPACED(
      Certainty.INFERRED,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.0 <X15.1"),
      Source.of(Document.ADMINISTRATOR_X15_0, "Reference Material")),
  /** Dumps of several VCS versions, some before and some from X8.9. */
  DUMPS(
      Certainty.DUMP,
      Availability.EVERYWHERE.and(VCS, ">=X8.1 <=X8.9"),
      Source.of(Document.DUMPS_2017, "xConfiguration dumps")),
  /** Long excerpts of dumps of two Expressways. */
  DUMPS_X8_10(
      Certainty.DUMP,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.10 <=X8.10"),
      Source.of(Document.TAC_212475, "dumps of Expressway-C and Expressway-E")),
  /** The release is not said; the products named in them are of about X7. */
  DUMPS_ABOUT_X7(
      Certainty.INFERRED,
      Availability.EVERYWHERE.and(VCS, "<X8.1"),
      Source.of(Document.DUMPS_X7, "xConfiguration dumps")),
  LAB_X8_8(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.8 <=X8.8"),
      Source.of(Document.TAC_200923, "Install via the CLI")),
  GUIDE_X8_9(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.9 <=X8.9"),
      Source.of(Document.EXPRESSWAY_X8_9, "procedures")),
  GUIDE_X14_0(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X14.0 <X14.1"),
      Source.of(Document.ADMINISTRATOR_X14_0, "Clustering and Peers")),
  GUIDE_X14_2(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X14.2 <=X14.2"),
      Source.of(Document.ADMINISTRATOR_X14_2, "Bandwidth Control")),
  GUIDE_X15_3(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.3 <=X15.3"),
      Source.of(Document.ADMINISTRATOR_X15_3, "Network and System Settings")),
  GUIDE_X15_4(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.4 <=X15.4"),
      Source.of(Document.CLUSTER_X15_4, "Troubleshooting")),
  RELEASE_NOTES_X14_0_7(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X14.0.7 <X14.1"),
      Source.of(Document.RELEASE_NOTES_X14_0, "CLI additions")),
  CLIENT_EKU(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.4 <=X15.4"),
      Source.of(Document.TAC_CLIENT_EKU, "upload of server certificates")),
  CHANGES_X15_5(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.2 <=X15.5"),
      Source.of(Document.ADMINISTRATOR_X15_5, "Introduction, change history")),
  /** The table of contents of the command reference. */
  CONTENTS_X6(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(VCS, ">=X6.0 <=X6"),
      Source.of(Document.VCS_X6_REFERENCE, "table of contents")),
  GUIDE_VCS_X8(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(VCS, ">=X8.1 <=X8.11"),
      Source.of(Document.VCS_X8, "command reference")),
  GUIDE_X3(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(VCS, ">=X3.0 <=X3"),
      Source.of(Document.VCS_X3, "Command reference - xConfiguration")),
  GUIDE_X4(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(VCS, ">=X4.0 <=X4"),
      Source.of(Document.VCS_X4, "Command reference - xConfiguration")),
  GUIDE_X5_1(
      Certainty.VERBATIM,
      Availability.EVERYWHERE.and(VCS, ">=X5.1 <=X5.1"),
      Source.of(Document.VCS_X5_1, "command reference"));

  private final Certainty certainty;
  private final Availability seenOn;
  private final Source source;

  Sighting(Certainty certainty, Availability seenOn, Source source) {
    this.certainty = certainty;
    this.seenOn = seenOn;
    this.source = source;
  }

  public Source source() {
    return source;
  }

  /** Whether it shows the command word for word, or in a real dump, on whatever version. */
  public boolean sure() {
    return certainty.scripted();
  }

  /** How sure it makes a version; OTHER_VERSION where it was seen surely, but elsewhere. */
  public Certainty on(Product.Family family, Version version) {
    return sure() && !seenOn.holds(family, version) ? Certainty.OTHER_VERSION : certainty;
  }
}
