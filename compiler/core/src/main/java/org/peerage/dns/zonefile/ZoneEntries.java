package org.peerage.dns.zonefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Finds the entries of a zone file and the fields in them (RFC 1035 section 5.1): parentheses,
 * quotes, escapes and comments, but not what any of it means.
 *
 * <p>Walks forward, one entry at a time, and keeps nothing of those before, so that a file of a
 * million records costs no more than its text. A fault ends in the entry it stands in: the next
 * line that can begin an entry is one.
 */
public final class ZoneEntries {

  private final String text;
  private int at;
  private int start;
  private int end;
  private int count;
  private int[] froms = new int[16];
  private int[] tos = new int[16];
  private final List<Comment> comments = new ArrayList<>(0);
  private boolean parentheses;
  private Optional<Fault> fault = Optional.empty();

  /**
   * The entries from some place on.
   *
   * @param from offset of the first unit of a line
   */
  public ZoneEntries(String text, int from) {
    this.text = text;
    this.at = from == 0 && text.startsWith("\ufeff") ? 1 : from;
  }

  /**
   * What is wrong with the characters of an entry.
   *
   * @param words the fault: lower case, no full stop
   * @param help what to do
   */
  public record Fault(int from, int to, String words, String help) {}

  /**
   * A comment, its semicolon included.
   *
   * @param ownLine whether nothing but blanks stands before it on its line
   */
  public record Comment(int from, int to, boolean ownLine) {}

  /**
   * Those above the entry and in it; behind the last entry those that follow it.
   *
   * @return valid until the next entry
   */
  public List<Comment> comments() {
    return comments;
  }

  /** Goes to the next entry; false when there is none. */
  public boolean next() {
    comments.clear();
    count = 0;
    do {
      if (at >= text.length()) {
        return false;
      }
      read();
    } while (count == 0 && fault.isEmpty());
    return true;
  }

  /** Offset of the line the entry begins with. */
  public int start() {
    return start;
  }

  /** Offset behind the last field. */
  public int end() {
    return end;
  }

  /** Whether it begins in the first column, hence with an owner or a directive. */
  public boolean beginsLine() {
    return count > 0 && froms[0] == start;
  }

  /** How many fields it has. */
  public int count() {
    return count;
  }

  /** Offset of a field, counted from 0; its quotes belong to it. */
  public int from(int field) {
    return froms[field];
  }

  /** Offset behind a field. */
  public int to(int field) {
    return tos[field];
  }

  /** A field as a part of a text: the one the entries are of. */
  public Span span(SourceText source, int field) {
    return source.span(froms[field], tos[field]);
  }

  /** Whether it has parentheses, and so perhaps several lines and comments between its fields. */
  public boolean hasParentheses() {
    return parentheses;
  }

  public String field(int field) {
    return text.substring(froms[field], tos[field]);
  }

  /** What is wrong with it; its fields are not to be trusted then. */
  public Optional<Fault> fault() {
    return fault;
  }

  private void read() {
    start = at;
    end = at;
    count = 0;
    parentheses = false;
    fault = Optional.empty();
    int open = -1;
    while (at < text.length()) {
      char unit = text.charAt(at);
      switch (unit) {
        case '\n', '\r' -> {
          at++;
          if (open < 0) {
            return;
          }
        }
        case ' ', '\t' -> at++;
        case ';' -> comment();
        case '(' -> {
          parentheses = true;
          if (open >= 0) {
            fail(at, at + 1, "a parenthesis inside of parentheses", "one pair is enough");
          } else {
            open = at;
          }
          at++;
        }
        case ')' -> {
          if (open < 0) {
            fail(at, at + 1, "a ')' that nothing opens", "take it away");
          }
          open = -1;
          at++;
        }
        case '"' -> quoted();
        default -> word();
      }
    }
    if (open >= 0) {
      fail(open, open + 1, "a '(' that nothing closes", "close it behind the last field");
      at = nextBeginning(open);
    }
  }

  private void comment() {
    int from = at;
    at = endOfLine(at);
    comments.add(new Comment(from, at, isFirstOnLine(from)));
  }

  private boolean isFirstOnLine(int from) {
    int before = from - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }

  private void quoted() {
    int from = at++;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit == '"') {
        at++;
        add(from, at);
        return;
      }
      if (unit == '\n' || unit == '\r') {
        break;
      }
      at += unit == '\\' ? escape() : plain(unit);
    }
    fail(from, at, "a quotation mark that nothing closes", "close it on the same line");
    add(from, at);
  }

  private void word() {
    int from = at;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit <= ' ' && (unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r')
          || unit == ';'
          || unit == '('
          || unit == ')'
          || unit == '"') {
        break;
      }
      at += unit == '\\' ? escape() : plain(unit);
    }
    add(from, at);
  }

  private int plain(char unit) {
    if (unit < ' ' && unit != '\t' || unit == 0x7f) {
      String name = unit == 0 ? "a NUL byte" : "a control character";
      fail(at, at + 1, name, "take it away, or write it as an escape: \\DDD");
    }
    return 1;
  }

  /** The length of the escape here (RFC 1035 section 5.1): a backslash and a character, or \DDD. */
  private int escape() {
    int next = at + 1;
    if (next >= text.length() || text.charAt(next) == '\n' || text.charAt(next) == '\r') {
      fail(at, next, "a backslash with nothing behind it", "write `\\\\` for the character itself");
      return 1;
    }
    if (!isDigit(next)) {
      return 2;
    }
    boolean three = isDigit(next + 1) && isDigit(next + 2);
    if (!three) {
      fail(
          at,
          next + 1,
          "an escape with too few digits",
          "write three, as in `\\046`; a back reference of a regexp has two backslashes: `\\\\"
              + text.charAt(next)
              + "`");
      return 2;
    }
    if (Integer.parseInt(text.substring(next, next + 3)) > 255) {
      fail(at, next + 3, "an escape beyond 255", "write the number of an octet, 000 to 255");
    }
    return 4;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private void add(int from, int to) {
    if (count == froms.length) {
      froms = Arrays.copyOf(froms, count * 2);
      tos = Arrays.copyOf(tos, count * 2);
    }
    froms[count] = from;
    tos[count++] = to;
    end = to;
  }

  private void fail(int from, int to, String words, String help) {
    if (fault.isEmpty()) {
      fault = Optional.of(new Fault(from, to, words, help));
    }
  }

  private int endOfLine(int from) {
    int index = from;
    while (index < text.length() && text.charAt(index) != '\n' && text.charAt(index) != '\r') {
      index++;
    }
    return index;
  }

  /** The next line, behind the one given, that begins in its first column. */
  private int nextBeginning(int from) {
    int index = endOfLine(from);
    while (index < text.length()) {
      while (index < text.length() && (text.charAt(index) == '\n' || text.charAt(index) == '\r')) {
        index++;
      }
      if (index < text.length() && " \t;)".indexOf(text.charAt(index)) < 0) {
        return index;
      }
      index = endOfLine(index);
    }
    return index;
  }
}
