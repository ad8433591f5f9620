package org.peerage.parse;

import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** A run of characters that is no word, and what can be said of it. */
final class StrangeRun {

  private final SourceText source;
  private final Span whole;
  private final String run;
  private final int bad;
  private final int point;

  StrangeRun(SourceText source, int start, int end) {
    this.source = source;
    this.whole = source.span(start, end);
    this.run = source.text().substring(start, end);
    this.bad = firstBad(run);
    this.point = run.codePointAt(bad);
  }

  /** Whether it can only mean itself, and lacks nothing but quotes. */
  boolean isPlain() {
    return !isListItem() && !isDash() && !run.contains("${") && !holdsReference() && !endsInQuote();
  }

  /**
   * What is wrong with it.
   *
   * @param asValue whether it stands where only a value can
   */
  Diagnostic finding(boolean asValue) {
    int start = whole.start() + bad;
    Span at = source.span(start, start + Character.charCount(point));
    String character =
        isVisible() ? "`" + Character.toString(point) + "`" : CharacterMessages.name(point);
    if (isListItem()) {
      return error(at, "`-` begins no item of a list here")
          .help("write a list as `[a, b]`, and several blocks one below the other");
    }
    if (isDash()) {
      return error(at, character + " is a dash, not a hyphen")
          .help("write `-`")
          .fix(SyntaxMessages.replacement("write `-`", at, "-", Safety.UNSAFE));
    }
    Safety safety = asValue && !holdsReference() ? Safety.SAFE : Safety.UNSAFE;
    if (isInterpolation()) {
      String name = "$" + run.substring(2, run.length() - 1);
      return error(at, "`${ }` stands in double quotes only")
          .help("write " + SyntaxMessages.quote(name))
          .fix(
              SyntaxMessages.replacement(
                  "write " + SyntaxMessages.quote(name), whole, name, safety));
    }
    if (isPattern()) {
      return error(whole, "a pattern stands in single quotes")
          .help("write " + SyntaxMessages.quote(quoted()))
          .fix(SyntaxMessages.replacement("put it in quotes", whole, quoted(), safety));
    }
    boolean atStart = bad == 0 && Characters.isWordPart(point);
    return error(
            at,
            atStart
                ? "a word cannot start with " + character
                : character + " cannot stand in a word")
        .help("put it in quotes: " + quoted())
        .fix(SyntaxMessages.replacement("put it in quotes", whole, quoted(), safety));
  }

  private boolean isVisible() {
    return switch (Character.getType(point)) {
      case Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }

  private static Diagnostic error(Span at, String message) {
    return Diagnostic.error(SyntaxMessages.SYNTAX_ERROR, at, message);
  }

  /** As YAML has it. */
  private boolean isListItem() {
    return run.equals("-");
  }

  /** The hyphens and dashes of U+2010 to U+2015, and the minus sign. */
  private boolean isDash() {
    return point >= 0x2010 && point <= 0x2015 || point == 0x2212;
  }

  private boolean holdsReference() {
    return point == '$' && !run.contains("${") && !isPattern();
  }

  private boolean endsInQuote() {
    char last = run.charAt(run.length() - 1);
    return run.length() > 1 && (last == '"' || last == '\'');
  }

  private boolean isPattern() {
    for (int i = 0; i < run.length(); i++) {
      if ("\\^|([".indexOf(run.charAt(i)) >= 0) {
        return true;
      }
    }
    return run.contains(".*");
  }

  private boolean isInterpolation() {
    return run.startsWith("${")
        && run.endsWith("}")
        && Characters.isName(run.substring(2, run.length() - 1));
  }

  private static int firstBad(String run) {
    if (!Characters.startsWord(run.codePointAt(0)) && run.charAt(0) != '+') {
      return 0;
    }
    int at = 0;
    while (at < run.length()) {
      int point = run.codePointAt(at);
      if (!Characters.isWordPart(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return 0;
  }

  private String quoted() {
    return quoted(endsInQuote() ? run.substring(0, run.length() - 1) : run);
  }

  private static String quoted(String run) {
    if (run.contains("${")) {
      return '"' + run + '"';
    }
    return run.indexOf('\'') < 0 ? '\'' + run + '\'' : '"' + run.replace("\\", "\\\\") + '"';
  }
}
