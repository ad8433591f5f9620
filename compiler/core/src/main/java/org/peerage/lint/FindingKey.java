package org.peerage.lint;

import org.peerage.diagnostic.Diagnostic;

/**
 * What a finding is known by from one run to the next: it stays the same when lines move, and when
 * the message is worded anew.
 *
 * <p>Several findings of an estate may share a key; they are then told apart by their order.
 *
 * @param rule its id of today
 * @param entity what it is about, as {@code edge/expe2}; the file, relative to the project root,
 *     where it is about nothing with a name
 */
public record FindingKey(String rule, String entity) {

  public static FindingKey of(Diagnostic finding) {
    boolean named = !finding.subject().isEmpty();
    return new FindingKey(finding.id(), named ? finding.subject() : finding.at().file());
  }
}
