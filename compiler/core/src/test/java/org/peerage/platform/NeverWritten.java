package org.peerage.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What no script of ours may hold.
 *
 * @param text as it would stand in a line, in lower case
 * @param reason why not
 */
public record NeverWritten(String text, String reason, Source source) {

  private static final List<NeverWritten> ALL =
      List.of(
          new NeverWritten(
              "clusterdb_destroy_and_purge_data.sh",
              "destroys the cluster database; run by root, and only as Cisco support directs",
              Source.of(
                  Document.EXPRESSWAY_X8_9,
                  "Expressway Alarms and Warnings, database failure",
                  "EXP-ALARM-014",
                  "EXP-ALARM-015")),
          new NeverWritten(
              "factory-reset",
              "clears the unit; run by root at the console, answering its questions",
              Source.of(
                  Document.EXPRESSWAY_X8_9,
                  "Clear Configuration From This Peer",
                  "EXP-RST-004",
                  "EXP-GEN-009")),
          new NeverWritten(
              "set-access",
              "unlocks commands that are for Cisco support alone",
              Source.of(Document.ADMINISTRATOR_X15_0, "Reference Material")),
          new NeverWritten(
              "defaultvalueset ",
              "is a misprint of the cluster guide for DefaultValuesSet",
              Source.of(Document.EXPRESSWAY_X8_9, "Add a Peer", "EXP-ADD-037", "EXP-ADD-039")),
          new NeverWritten(
              "alternates configurationmaster",
              "was renamed in a release no source names; the primary is chosen on the page",
              Source.of(Document.DUMPS_2017, "xConfiguration dumps")),
          new NeverWritten(
              "alternates configurationprimary",
              "was named otherwise before a release no source names; the primary is chosen on the"
                  + " page",
              Source.of(Document.ADMINISTRATOR_X15_0, "Reference Material")),
          new NeverWritten(
              "clusterconfiguration ",
              "is a path of the database log; nothing shows that it can be typed",
              Source.of(Document.TAC_217230, "TLS verification mode")),
          new NeverWritten(
              "{cipher}",
              "is an encrypted value that only the unit it came from can read",
              Source.of(Document.ADMINISTRATOR_X15_5, "User Accounts")));

  /** Every row. */
  public static List<NeverWritten> all() {
    return ALL;
  }

  /** The first row a line of a script runs into; letters in either case. */
  public static Optional<NeverWritten> in(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (NeverWritten row : ALL) {
      if (lower.contains(row.text)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
