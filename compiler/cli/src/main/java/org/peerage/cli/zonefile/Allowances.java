package org.peerage.cli.zonefile;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.parse.SuppressionComment;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Suppression;

/**
 * Reads comments of a zone file that allow findings: {@code ; peerage: allow <rule> because
 * "<reason>" [until YYYY-MM-DD]}, as definitions have them (language.md section 7).
 */
final class Allowances {

  private final Gathering gathering;
  private final List<Suppression> read = new ArrayList<>();

  Allowances(Gathering gathering) {
    this.gathering = gathering;
  }

  List<Suppression> read() {
    return read;
  }

  /** Those above an entry, which cover all of it, and those in it, which cover their line. */
  void of(SourceText text, ZoneEntries entries) {
    for (ZoneEntries.Comment comment : entries.comments()) {
      if (SuppressionComment.calls(text.text(), comment.from())) {
        Span covers =
            comment.ownLine()
                ? text.span(entries.start(), entries.end())
                : text.span(lineStart(text.text(), comment.from()), comment.to());
        read(text, comment, covers);
      }
    }
  }

  /** Those behind the last entry, which cover nothing. */
  void behind(SourceText text, ZoneEntries entries) {
    for (ZoneEntries.Comment comment : entries.comments()) {
      if (SuppressionComment.calls(text.text(), comment.from())) {
        gathering.remark(
            ZoneFileMessages.allowanceOfNothing(text.span(comment.from(), comment.to())));
      }
    }
  }

  private void read(SourceText text, ZoneEntries.Comment comment, Span covers) {
    Span at = text.span(comment.from(), comment.to());
    var found = SuppressionComment.read(text, at, ';');
    for (Diagnostic finding : found.diagnostics()) {
      gathering.remark(finding);
    }
    found.value().ifPresent(allowed -> read.add(allowed.covering(covers)));
  }

  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }
}
