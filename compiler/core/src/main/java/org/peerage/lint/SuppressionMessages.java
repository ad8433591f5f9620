package org.peerage.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Severity;
import org.peerage.resolve.Suggestions;
import org.peerage.syntax.Name;
import org.peerage.syntax.Suppression;

/** What we say of a comment that allows a finding. */
final class SuppressionMessages {

  private final Suppression suppression;
  private final Name rule;

  SuppressionMessages(Suppression suppression) {
    this.suppression = suppression;
    this.rule = suppression.rule();
  }

  /** Names the rule that was probably meant, where one is near. */
  Diagnostic unknownRule(List<String> rules) {
    var finding =
        Diagnostic.error(
            "unknown-rule-suppressed", rule.span(), "there is no rule `" + rule.text() + "`");
    Optional<String> near = Suggestions.near(rule.text(), rules);
    if (near.isEmpty()) {
      return finding.help("`peerage rules` lists all rules");
    }
    return finding
        .help("did you mean `" + near.get() + "`?")
        .fix(
            new Fix(
                "write " + near.get(),
                List.of(new Edit(rule.span(), near.get())),
                Fix.Safety.UNSAFE));
  }

  Diagnostic refused(RuleFacts facts) {
    String refused = rule.text() + " " + facts.bound() + " and cannot be suppressed";
    return Diagnostic.error("suppression-refused", rule.span(), refused)
        .help("take the comment away and settle what it would hide");
  }

  Diagnostic expired(LocalDate asOf) {
    Name until = suppression.until().orElseThrow();
    return Diagnostic.of(
            "suppression-expired",
            Severity.WARNING,
            until.span(),
            "the suppression of " + rule.text() + " ended on " + until.text())
        .note("looked at as of " + asOf)
        .help("settle the finding, or give a later date and say why");
  }

  Diagnostic unused(String id) {
    return Diagnostic.of(
            "unused-suppression",
            Severity.WARNING,
            suppression.at(),
            "nothing here needs the suppression of " + id)
        .help("take the comment away")
        .fix(
            new Fix(
                "take the comment away", List.of(new Edit(suppression.at(), "")), Fix.Safety.SAFE));
  }
}
