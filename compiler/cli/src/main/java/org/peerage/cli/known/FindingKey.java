package org.peerage.cli.known;

import org.peerage.diagnostic.Diagnostic;

/**
 * What makes a finding the same in another state of the estate: the rule, what it is about, and its
 * message with the values it names. Lines and columns do not count, nor do files, unless a finding
 * is about nothing that has a name.
 *
 * @param subject as in {@code edge/expe2}; empty when unknown
 * @param file empty where the subject tells enough
 */
public record FindingKey(String rule, String subject, String message, String file)
    implements Comparable<FindingKey> {

  /** The key of a finding, wherever it stands. */
  public static FindingKey of(Diagnostic finding) {
    return new FindingKey(finding.id(), finding.subject(), finding.message(), "");
  }

  /** The key of a finding that has to stand in the same file where nothing else tells it apart. */
  public static FindingKey in(String file, Diagnostic finding) {
    String told = finding.subject().isEmpty() ? file : "";
    return new FindingKey(finding.id(), finding.subject(), finding.message(), told);
  }

  /** The same of a rule by another of its names. */
  public FindingKey under(String id) {
    return new FindingKey(id, subject, message, file);
  }

  /** What is left of it when the values it names change. */
  FindingKey withoutMessage() {
    return new FindingKey(rule, subject, "", file);
  }

  /** By rule, then by subject, then by message. */
  @Override
  public int compareTo(FindingKey other) {
    int byRule = rule.compareTo(other.rule);
    if (byRule != 0) {
      return byRule;
    }
    int bySubject = subject.compareTo(other.subject);
    if (bySubject != 0) {
      return bySubject;
    }
    int byMessage = message.compareTo(other.message);
    return byMessage != 0 ? byMessage : file.compareTo(other.file);
  }
}
