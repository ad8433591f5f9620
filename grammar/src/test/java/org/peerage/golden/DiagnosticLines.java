package org.peerage.golden;

import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Label;
import org.peerage.source.LineMap;
import org.peerage.source.Position;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Diagnostics as plain lines, for expected files:
 *
 * <pre>{@code
 * path:line:col-endcol: severity[id]: message
 *     marker: words beside the marked characters
 *     path:line:col-endcol: label
 *     note: why it matters
 *     help: what to type
 *     fix (safe): title
 *         path:line:col-endcol: 'text instead'
 * }</pre>
 *
 * <p>Lines and columns from 1; the end column is the one behind the last character, with its line
 * before it where that is another ({@code 3:5-7:2}).
 */
public final class DiagnosticLines {

  private final List<SourceText> sources;

  /**
   * @param sources every text that the diagnostics speak of
   */
  public DiagnosticLines(List<SourceText> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Diagnostics of one text; the empty string where there are none. */
  public static String of(SourceText source, List<Diagnostic> diagnostics) {
    return new DiagnosticLines(List.of(source)).lines(diagnostics);
  }

  /** In the order given, each line ended by a line feed. */
  public String lines(List<Diagnostic> diagnostics) {
    var out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(place(diagnostic.at())).append(": ").append(diagnostic.severity().word());
      out.append('[').append(diagnostic.id()).append("]: ").append(diagnostic.message());
      out.append('\n');
      if (!diagnostic.marker().isEmpty()) {
        detail(out, "marker: " + diagnostic.marker());
      }
      for (Label label : diagnostic.labels()) {
        detail(out, place(label.at()) + ": " + label.text());
      }
      for (String note : diagnostic.notes()) {
        detail(out, "note: " + note);
      }
      diagnostic.help().ifPresent(help -> detail(out, "help: " + help));
      for (Fix fix : diagnostic.fixes()) {
        String safety = fix.safety().name().toLowerCase(java.util.Locale.ROOT);
        detail(out, "fix (" + safety + "): " + fix.title());
        for (Edit edit : fix.edits()) {
          detail(out, "    " + place(edit.at()) + ": '" + visible(edit.replacement()) + "'");
        }
      }
    }
    return out.toString();
  }

  private static void detail(StringBuilder out, String line) {
    out.append("    ").append(line).append('\n');
  }

  private String place(Span span) {
    LineMap lines = source(span).lines();
    Position start = lines.position(span.start());
    Position end = lines.position(span.end());
    String behind =
        end.line() == start.line() ? "" + end.column() : end.line() + ":" + end.column();
    return span.file() + ":" + start.line() + ":" + start.column() + "-" + behind;
  }

  private SourceText source(Span span) {
    return sources.stream()
        .filter(source -> source.name().equals(span.file()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no text named " + span.file()));
  }

  private static String visible(String text) {
    return text.replace("\n", "\\n").replace("\t", "\\t");
  }
}
