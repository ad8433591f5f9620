package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Edit;
import org.peerage.parse.Characters.Suspicion;
import org.peerage.source.SourceText;

/**
 * Finds characters that are not what they look like (language.md section 2): controls,
 * bidirectional overrides, typographic quotes, no-break spaces. One finding for each kind in a
 * comment, a string, or a run between tokens.
 */
final class SuspectText {

  private final SourceText source;
  private final String text;
  private final Findings findings;

  SuspectText(SourceText source, Findings findings) {
    this.source = source;
    this.text = source.text();
    this.findings = findings;
  }

  /** Between two offsets: typographic quotes and spaces there can only look wrong. */
  void inComment(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.suspicion(text.charAt(i)) != Suspicion.NONE) {
        report(i, end, Place.COMMENT);
        return;
      }
    }
  }

  /** Between two offsets, quotes included. */
  void inString(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.suspicion(text.charAt(i)) != Suspicion.NONE) {
        report(i, end, text.charAt(start) == '"' ? Place.QUOTED : Place.RAW);
        return;
      }
    }
  }

  /**
   * Reads a run of one kind between tokens.
   *
   * @return the offset behind it
   */
  int inCode(int start) {
    Suspicion kind = Characters.suspicion(text.charAt(start));
    int end = start;
    while (end < text.length()
        && Characters.suspicion(text.charAt(end)) == kind
        && text.charAt(end) != '\n'
        && text.charAt(end) != '\r') {
      end++;
    }
    var edits = new ArrayList<Edit>();
    for (int i = start; i < end; i++) {
      edits.add(edit(i, kind, Place.CODE));
    }
    add(kind, start, Place.CODE, edits);
    return end;
  }

  private void report(int start, int end, Place place) {
    for (Suspicion kind : Suspicion.values()) {
      int first = -1;
      var edits = new ArrayList<Edit>();
      for (int i = start; i < end; i++) {
        if (kind != Suspicion.NONE && Characters.suspicion(text.charAt(i)) == kind) {
          first = first < 0 ? i : first;
          edits.add(edit(i, kind, place));
        }
      }
      boolean harmless = place == Place.COMMENT && kind == Suspicion.INVISIBLE;
      if (first >= 0 && !harmless) {
        add(kind, first, place, edits);
      }
    }
  }

  private Edit edit(int at, Suspicion kind, Place place) {
    char unit = text.charAt(at);
    String instead =
        switch (kind) {
          case NO_BREAK_SPACE -> unit == 0xfeff ? "" : " ";
          case TYPOGRAPHIC_QUOTE -> {
            char plain = Characters.plainQuote(unit);
            yield place == Place.QUOTED && plain == '"' ? "\\\"" : String.valueOf(plain);
          }
          default -> "";
        };
    return new Edit(source.span(at, at + 1), instead);
  }

  private void add(Suspicion kind, int at, Place place, List<Edit> edits) {
    findings.add(
        CharacterMessages.suspect(kind, source.span(at, at + 1), text.charAt(at), place, edits));
  }

  /** Where a suspicious character stands: what may be done about it differs. */
  enum Place {
    CODE,
    COMMENT,
    QUOTED,
    RAW
  }
}
