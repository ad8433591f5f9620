package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Name;
import org.peerage.syntax.Suppression;

/**
 * What a comment allows, before it is known what it covers (language.md section 7). Zone files have
 * such comments too, behind their own sign.
 *
 * @param at the comment
 */
public record SuppressionComment(
    Name rule, Optional<String> reason, Optional<Name> until, Span at) {

  /**
   * Whether a comment begins with our name, in whatever case.
   *
   * @param sign offset of the character that begins it
   */
  public static boolean calls(String text, int sign) {
    return Suppressions.calls(text, sign);
  }

  /**
   * Reads a comment that calls us; nothing where it cannot be understood, which is told.
   *
   * @param sign what comments begin with
   */
  public static Outcome<Optional<SuppressionComment>> read(SourceText source, Span at, char sign) {
    var findings = new ArrayList<Diagnostic>(1);
    String text = source.text().substring(at.start(), at.end());
    var read = new Reader(source, at, text).read(new SuppressionTexts(sign), findings);
    return new Outcome<>(read, findings);
  }

  /** The suppression of findings marked inside a place. */
  public Suppression covering(Span covers) {
    return new Suppression(rule, reason, until, at, covers);
  }

  /** {@code YYYY-MM-DD}, in the calendar we use. */
  private static boolean isDate(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (i != 4 && i != 7 && !Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8));
    return month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
  }

  private static int days(int year, int month) {
    boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    return switch (month) {
      case 2 -> leap ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Reads a comment from word to word, from behind our name on. */
  private static final class Reader {

    private final SourceText source;
    private final Span comment;
    private final String text;
    private final int offset;
    private int at;

    Reader(SourceText source, Span comment, String text) {
      this.source = source;
      this.comment = comment;
      this.text = text;
      this.offset = comment.start();
      this.at = text.indexOf(':') + 1;
    }

    Optional<SuppressionComment> read(SuppressionTexts messages, List<Diagnostic> findings) {
      if (!text.contains(Suppressions.CALL) || !word().text().equals("allow")) {
        findings.add(messages.unreadableSuppression(comment));
        return Optional.empty();
      }
      Name rule = word();
      if (rule.text().isEmpty() || rule.text().equals("because")) {
        findings.add(messages.suppressionWithoutRule(comment));
        return Optional.empty();
      }
      Optional<String> reason = Optional.empty();
      Optional<Name> until = Optional.empty();
      Optional<Span> early = Optional.empty();
      Name next = word();
      if (next.text().equals("until")) {
        until = Optional.of(word());
        early = Optional.of(next.span());
        next = word();
      }
      if (next.text().equals("because")) {
        reason = quoted();
        early = early.map(word -> source.span(word.start(), place()));
        next = word();
      }
      if (until.isEmpty() && next.text().equals("until")) {
        until = Optional.of(word());
        next = word();
      }
      if (reason.isEmpty()) {
        findings.add(messages.suppressionWithoutReason(comment, rule.text()));
      } else if (until.isPresent() && !isDate(until.get().text())) {
        findings.add(messages.suppressionDate(until.get()));
        until = Optional.empty();
      } else if (early.isPresent()) {
        findings.add(messages.suppressionDateFirst(early.get(), reason.get(), until.get().text()));
      } else if (!next.text().isEmpty()) {
        findings.add(messages.suppressionRest(next));
      }
      return Optional.of(new SuppressionComment(rule, reason, until, comment));
    }

    /** The next run without blanks; empty at the end. */
    Name word() {
      skipBlanks();
      int start = at;
      while (at < text.length() && !Suppressions.isBlank(text.charAt(at))) {
        at++;
      }
      return new Name(text.substring(start, at), source.span(offset + start, offset + at));
    }

    /** What stands between double quotes, if it says anything. */
    Optional<String> quoted() {
      skipBlanks();
      int close = at < text.length() && text.charAt(at) == '"' ? text.indexOf('"', at + 1) : -1;
      if (close < 0) {
        return Optional.empty();
      }
      String inside = text.substring(at + 1, close);
      at = close + 1;
      return inside.isBlank() ? Optional.empty() : Optional.of(inside);
    }

    /** Where in the source the next run begins, or the blanks in front of it. */
    int place() {
      return offset + at;
    }

    private void skipBlanks() {
      while (at < text.length() && Suppressions.isBlank(text.charAt(at))) {
        at++;
      }
    }
  }
}
