package org.peerage.resolve;

import java.util.ArrayList;
import java.util.List;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Comment;
import org.peerage.syntax.Suppression;
import org.peerage.syntax.SyntaxFile;

/** What comment blocks say of what stands below them (language.md section 2). */
final class Descriptions {

  private final String path;
  private final String text;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Suppression> suppressions;

  /** By the last comment of a block: what a profile brings is asked for at each of its uses. */
  private final String[] known;

  Descriptions(SyntaxFile file, SourceText source) {
    this.path = file.path();
    this.text = source.text();
    this.suppressions = file.suppressions();
    for (Comment comment : file.comments()) {
      if (comment.ownLine()) {
        comments.add(comment);
      }
    }
    this.known = new String[comments.size()];
  }

  /**
   * The comment block straight above a place of this file, line by line without number signs;
   * suppressions are not part of it. Empty when there is none, and for a place in another file.
   */
  String above(Span place) {
    if (comments.isEmpty() || !place.file().equals(path)) {
      return "";
    }
    int last = lastBefore(place.start());
    if (last < 0 || !isStraightAbove(comments.get(last).span(), place.start())) {
      return "";
    }
    if (known[last] == null) {
      known[last] = blockThatEndsWith(last);
    }
    return known[last];
  }

  private String blockThatEndsWith(int last) {
    int first = last;
    while (first > 0
        && isStraightAbove(comments.get(first - 1).span(), comments.get(first).span().start())) {
      first--;
    }
    var description = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (!isSuppression(comments.get(i))) {
        description.append(description.isEmpty() ? "" : "\n").append(words(comments.get(i)));
      }
    }
    return description.toString();
  }

  private int lastBefore(int offset) {
    int low = 0;
    int high = comments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean isStraightAbove(Span comment, int below) {
    int breaks = 0;
    for (int i = comment.end(); i < below; i++) {
      char unit = text.charAt(i);
      boolean ends = unit == '\n' || unit == '\r' && (i + 1 == below || text.charAt(i + 1) != '\n');
      breaks += ends ? 1 : 0;
      if (breaks > 1 || !Character.isWhitespace(unit)) {
        return false;
      }
    }
    return breaks == 1;
  }

  private boolean isSuppression(Comment comment) {
    for (Suppression suppression : suppressions) {
      if (suppression.at().equals(comment.span())) {
        return true;
      }
    }
    return false;
  }

  private static String words(Comment comment) {
    String text = comment.text();
    int begin = 0;
    while (begin < text.length() && text.charAt(begin) == '#') {
      begin++;
    }
    return text.substring(begin).strip();
  }
}
