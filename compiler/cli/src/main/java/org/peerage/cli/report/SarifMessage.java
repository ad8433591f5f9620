package org.peerage.cli.report;

import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Label;

/**
 * A finding in the words of a SARIF result: its message, the other places as links to {@code
 * relatedLocations}, and what to type.
 *
 * <p>Text of a definition can be no link of its own (section 3.11.6): where it could be taken for a
 * part of one, its brackets are escaped.
 */
final class SarifMessage {

  private final StringBuilder text = new StringBuilder();
  private final boolean linked;

  private SarifMessage(boolean linked) {
    this.linked = linked;
  }

  static String of(Diagnostic finding) {
    var message = new SarifMessage(!finding.labels().isEmpty());
    message.write(finding);
    return message.text.toString();
  }

  private void write(Diagnostic finding) {
    plain(finding.message());
    if (!finding.marker().isEmpty()) {
      text.append(": ");
      plain(finding.marker());
    }
    int id = 0;
    for (Label label : finding.labels()) {
      String words = label.text().isEmpty() ? "see here" : VisibleText.of(label.text());
      text.append("\n[").append(escaped(words)).append("](").append(++id).append(')');
    }
    if (finding.help().isPresent()) {
      String lead = "\nhelp: ";
      for (String line : finding.help().get().split("\n", -1)) {
        text.append(lead);
        plain(line);
        lead = "\n";
      }
    }
  }

  /** Words outside a link; left as they are where nothing around them can be one. */
  private void plain(String words) {
    String shown = VisibleText.of(words);
    text.append(linked || shown.contains("](") ? escaped(shown) : shown);
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }
}
