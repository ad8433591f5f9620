package org.peerage.parse;

import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.source.Span;
import org.peerage.syntax.Name;

/** What we say of comments that speak to us and cannot be understood. */
final class SuppressionTexts {

  private static final String BAD_SUPPRESSION = "bad-suppression";

  private final char sign;

  /**
   * For one kind of file.
   *
   * @param sign what its comments begin with
   */
  SuppressionTexts(char sign) {
    this.sign = sign;
  }

  Diagnostic unreadableSuppression(Span at) {
    return Diagnostic.error(
            BAD_SUPPRESSION, at, "this comment speaks to Peerage, but cannot be understood")
        .help(form());
  }

  Diagnostic suppressionWithoutRule(Span at) {
    return Diagnostic.error(BAD_SUPPRESSION, at, "this suppression names no rule").help(form());
  }

  Diagnostic suppressionWithoutReason(Span at, String rule) {
    return Diagnostic.error(
            "suppression-without-reason",
            at,
            "the suppression of " + SyntaxMessages.quote(rule) + " has no reason")
        .help("write `" + sign + " peerage: allow " + rule + " because \"…\"`");
  }

  Diagnostic suppressionDate(Name until) {
    return Diagnostic.error(
            BAD_SUPPRESSION,
            until.span(),
            until.text().isEmpty()
                ? "`until` has no date behind it"
                : SyntaxMessages.quote(until.text()) + " is not a date")
        .help("write the last day it holds as year, month, day: `until 2027-03-31`");
  }

  Diagnostic suppressionDateFirst(Span at, String reason, String until) {
    String right = "because \"" + reason + "\" until " + until;
    return Diagnostic.error(BAD_SUPPRESSION, at, "the day stands in front of the reason")
        .help("write `" + right + "`")
        .fix(new Fix("put the reason first", List.of(new Edit(at, right)), Safety.SAFE));
  }

  Diagnostic suppressionRest(Name word) {
    return Diagnostic.error(
            BAD_SUPPRESSION,
            word.span(),
            SyntaxMessages.quote(word.text()) + " has no meaning here")
        .help(form());
  }

  private String form() {
    return "write `"
        + sign
        + " peerage: allow <rule> because \"<reason>\"`, and `until YYYY-MM-DD` if it ends";
  }
}
