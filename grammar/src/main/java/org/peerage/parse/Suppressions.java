package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Block;
import org.peerage.syntax.Comment;
import org.peerage.syntax.Item;
import org.peerage.syntax.Name;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Suppression;

/** Reads the comments that speak to us (language.md section 7). */
final class Suppressions {

  private static final String CALL = "peerage:";

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
      if (calls(comment.text())) {
        read(comment, items);
      }
    }
    return read;
  }

  /** Whether a comment begins with our name, in whatever case. */
  static boolean calls(String comment) {
    int at = 1;
    while (at < comment.length() && isBlank(comment.charAt(at))) {
      at++;
    }
    return comment.regionMatches(true, at, CALL, 0, CALL.length());
  }

  private void read(Comment comment, List<Item> items) {
    var reader = new Reader(comment);
    if (!comment.text().contains(CALL) || !reader.word().text().equals("allow")) {
      findings.add(SyntaxMessages.unreadableSuppression(comment.span()));
      return;
    }
    Name rule = reader.word();
    if (rule.text().isEmpty() || rule.text().equals("because")) {
      findings.add(SyntaxMessages.suppressionWithoutRule(comment.span()));
      return;
    }
    Optional<String> reason = Optional.empty();
    Optional<Name> until = Optional.empty();
    Optional<Span> early = Optional.empty();
    Name next = reader.word();
    if (next.text().equals("until")) {
      until = Optional.of(reader.word());
      early = Optional.of(next.span());
      next = reader.word();
    }
    if (next.text().equals("because")) {
      reason = reader.quoted();
      early = early.map(word -> source.span(word.start(), reader.place()));
      next = reader.word();
    }
    if (until.isEmpty() && next.text().equals("until")) {
      until = Optional.of(reader.word());
      next = reader.word();
    }
    if (reason.isEmpty()) {
      findings.add(SyntaxMessages.suppressionWithoutReason(comment.span(), rule.text()));
    } else if (until.isPresent() && !isDate(until.get().text())) {
      findings.add(SyntaxMessages.suppressionDate(until.get()));
      until = Optional.empty();
    } else if (early.isPresent()) {
      findings.add(
          SyntaxMessages.suppressionDateFirst(early.get(), reason.get(), until.get().text()));
    } else if (!next.text().isEmpty()) {
      findings.add(SyntaxMessages.suppressionRest(next));
    }
    Optional<Span> covers =
        comment.ownLine() ? itemBelow(comment, items) : Optional.of(line(comment));
    if (covers.isEmpty()) {
      findings.add(SyntaxMessages.suppressionOfNothing(comment.span()));
      return;
    }
    read.add(new Suppression(rule, reason, until, comment.span(), covers.get()));
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

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r';
  }

  /** Reads a comment from word to word, from behind our name on. */
  private final class Reader {

    private final String text;
    private final int offset;
    private int at;

    Reader(Comment comment) {
      this.text = comment.text();
      this.offset = comment.span().start();
      this.at = text.indexOf(':') + 1;
    }

    /** The next run without blanks; empty at the end. */
    Name word() {
      skipBlanks();
      int start = at;
      while (at < text.length() && !isBlank(text.charAt(at))) {
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
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
    }
  }
}
