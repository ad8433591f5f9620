package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Block;
import org.peerage.syntax.Comment;
import org.peerage.syntax.Item;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Suppression;

/** Reads the comments that speak to us (language.md section 7). */
final class Suppressions {

  static final String CALL = "peerage:";

  private final SourceText source;
  private final Tokens tokens;
  private final Findings findings;
  private final List<Suppression> read = new ArrayList<>();

  Suppressions(SourceText source, Tokens tokens, Findings findings) {
    this.source = source;
    this.tokens = tokens;
    this.findings = findings;
  }

  /**
   * @param comments of the whole text, in the order they stand
   * @param items of the file, whose spans say what a comment above them covers
   */
  List<Suppression> read(List<Comment> comments, List<Item> items) {
    for (Comment comment : comments) {
      if (calls(comment.text(), 0)) {
        read(comment, items);
      }
    }
    return read;
  }

  /**
   * Whether a comment begins with our name, in whatever case.
   *
   * @param sign offset of the character that begins it
   */
  static boolean calls(String text, int sign) {
    int at = sign + 1;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return text.regionMatches(true, at, CALL, 0, CALL.length());
  }

  static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }

  private void read(Comment comment, List<Item> items) {
    var found = SuppressionComment.read(source, comment.span(), '#');
    for (Diagnostic finding : found.diagnostics()) {
      findings.add(finding);
    }
    if (found.value().isEmpty()) {
      return;
    }
    Optional<Span> covers =
        comment.ownLine() ? itemBelow(comment, items) : Optional.of(line(comment));
    if (covers.isEmpty()) {
      findings.add(SyntaxMessages.suppressionOfNothing(comment.span()));
      return;
    }
    read.add(found.value().get().covering(covers.get()));
  }

  private Span line(Comment comment) {
    int start = comment.span().start();
    while (start > 0 && !isLineEnd(source.text().charAt(start - 1))) {
      start--;
    }
    return source.span(start, comment.span().end());
  }

  /** What stands below, up to the end of its line where it could not be read. */
  private Optional<Span> itemBelow(Comment comment, List<Item> items) {
    int token = tokens.firstFrom(comment.span().end());
    while (tokens.isLineEnd(token)) {
      token++;
    }
    if (token >= tokens.size() || tokens.type(token) == PeerageParser.CLOSE_BRACE) {
      return Optional.empty();
    }
    int start = tokens.start(token);
    List<Item> inside = items;
    while (true) {
      Optional<Item> nearest = lastStartingUpTo(start, inside);
      if (nearest.isEmpty() || nearest.get().span().end() <= start) {
        break;
      }
      if (nearest.get().span().start() == start) {
        return Optional.of(nearest.get().span());
      }
      inside = body(nearest.get());
    }
    int end = start;
    while (end < source.text().length() && !isLineEnd(source.text().charAt(end))) {
      end++;
    }
    return Optional.of(source.span(start, end));
  }

  private static Optional<Item> lastStartingUpTo(int offset, List<Item> sorted) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(sorted.get(low - 1));
  }

  private static List<Item> body(Item item) {
    if (item instanceof Block block) {
      return block.body().items();
    }
    return item instanceof Profile profile ? profile.body().items() : List.of();
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r';
  }
}
