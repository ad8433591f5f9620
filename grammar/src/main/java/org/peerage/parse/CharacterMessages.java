package org.peerage.parse;

import java.util.List;
import java.util.Locale;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.diagnostic.Severity;
import org.peerage.parse.Characters.Suspicion;
import org.peerage.parse.SuspectText.Place;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** The wording for characters that cannot stand where they do. */
final class CharacterMessages {

  private static final String CONTROL_CHARACTER = "control-character";

  static Diagnostic notText(Span at) {
    return Diagnostic.error(
            CONTROL_CHARACTER, at, "NUL character: this is no text file, and nothing in it is read")
        .help("save it as UTF-8 without NUL characters");
  }

  static Diagnostic loneCarriageReturn(Span at) {
    return Diagnostic.error(CONTROL_CHARACTER, at, "carriage return without a line feed behind it")
        .help("end lines with LF or CR LF");
  }

  /**
   * @param edits what makes the characters plain
   */
  static Diagnostic suspect(Suspicion kind, Span at, char unit, Place place, List<Edit> edits) {
    boolean looks = kind == Suspicion.TYPOGRAPHIC_QUOTE || kind == Suspicion.NO_BREAK_SPACE;
    Severity severity = looks && place == Place.COMMENT ? Severity.WARNING : Severity.ERROR;
    Diagnostic finding = Diagnostic.of(id(kind), severity, at, message(kind, unit));
    if (!looks) {
      return finding.help("delete it").fix(new Fix("delete it", edits, Safety.UNSAFE));
    }
    return switch (place) {
      case CODE, COMMENT -> finding.fix(new Fix(title(kind), edits, Safety.SAFE));
      case QUOTED ->
          finding
              .help("write `\\u{" + hex(unit) + "}` if it is meant")
              .fix(new Fix(title(kind), edits, Safety.UNSAFE));
      case RAW -> raw(finding, kind, unit, edits);
    };
  }

  /** A plain single quote would end a string in single quotes. */
  private static Diagnostic raw(Diagnostic finding, Suspicion kind, char unit, List<Edit> edits) {
    Diagnostic helped =
        finding.help("write `\\u{" + hex(unit) + "}` in double quotes if it is meant");
    for (Edit edit : edits) {
      if (edit.replacement().equals("'")) {
        return helped;
      }
    }
    return helped.fix(new Fix(title(kind), edits, Safety.UNSAFE));
  }

  private static String title(Suspicion kind) {
    return kind == Suspicion.TYPOGRAPHIC_QUOTE ? "write plain quotes" : "write blanks";
  }

  private static String id(Suspicion kind) {
    return switch (kind) {
      case NONE -> throw new IllegalArgumentException("nothing is wrong with this character");
      case CONTROL, INVISIBLE -> CONTROL_CHARACTER;
      case BIDIRECTIONAL -> "bidirectional-override";
      case TYPOGRAPHIC_QUOTE -> "typographic-quote";
      case NO_BREAK_SPACE -> "no-break-space";
    };
  }

  private static String message(Suspicion kind, char unit) {
    String point = name(unit);
    return switch (kind) {
      case NONE -> throw new IllegalArgumentException("nothing is wrong with this character");
      case CONTROL -> "control character " + point;
      case INVISIBLE -> "invisible character " + point;
      case BIDIRECTIONAL ->
          "what you see is not what stands here: " + point + " turns its direction";
      case TYPOGRAPHIC_QUOTE -> "typographic quote `" + unit + "` instead of a plain one";
      case NO_BREAK_SPACE -> "no-break space " + point + " instead of a blank";
    };
  }

  /** A value between typographic quotes, or between a plain and a typographic one. */
  static Diagnostic typographicDelimiters(SourceText source, int start, int end) {
    String text = source.text();
    String plain = String.valueOf(Characters.plainQuote(text.charAt(start)));
    Diagnostic finding =
        Diagnostic.error(
            "typographic-quote",
            source.span(start, end),
            SyntaxMessages.quote(text.substring(start, end))
                + " stands in typographic quotes instead of plain ones");
    String inside = text.substring(start + 1, end - 1);
    if (inside.contains(plain) || inside.indexOf('\\') >= 0) {
      return finding.help("put it in plain quotes");
    }
    var edits =
        List.of(
            new Edit(source.span(start, start + 1), plain),
            new Edit(source.span(end - 1, end), plain));
    return finding.fix(new Fix("write plain quotes", edits, Safety.SAFE));
  }

  static Diagnostic foreignComment(SourceText source, int start, int end) {
    String text = source.text();
    Diagnostic finding =
        Diagnostic.error(
                SyntaxMessages.SYNTAX_ERROR,
                source.span(start, start + 2),
                "a comment starts with `#`, not with `" + text.substring(start, start + 2) + "`")
            .help("write `# …`");
    boolean wholeLine =
        end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    if (text.charAt(start + 1) == '/') {
      return finding.fix(
          SyntaxMessages.replacement("write `#`", source.span(start, start + 2), "#", Safety.SAFE));
    }
    String inside = text.substring(start + 2, Math.max(start + 2, end - 2));
    return wholeLine && inside.indexOf('\n') < 0 && text.startsWith("*/", end - 2)
        ? finding.fix(
            SyntaxMessages.replacement(
                "write `#`", source.span(start, end), "#" + inside.stripTrailing(), Safety.SAFE))
        : finding;
  }

  /** A character by its number: {@code U+00A0}. */
  static String name(int point) {
    return "U+" + hex(point);
  }

  private static String hex(int point) {
    String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
    return "0000".substring(Math.min(4, hex.length())) + hex;
  }

  private CharacterMessages() {}
}
