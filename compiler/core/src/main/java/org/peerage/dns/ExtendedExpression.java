package org.peerage.dns;

import java.util.Optional;

/**
 * A POSIX extended regular expression (IEEE 1003.1, XBD section 9.4), looked at, not run.
 *
 * <p>What the standard leaves undefined is a fault: libraries differ in what they make of it.
 */
final class ExtendedExpression {

  /** RE_DUP_MAX, the greatest repeat count every library takes (IEEE 1003.1, limits.h). */
  private static final int MOST_REPEATS = 255;

  private final String text;
  private int at;
  private int groups;
  private Optional<Fault> fault = Optional.empty();

  private ExtendedExpression(String text) {
    this.text = text;
  }

  static ExtendedExpression of(String text) {
    var expression = new ExtendedExpression(text);
    expression.alternatives(0, 0);
    return expression;
  }

  /** How many groups it has: what back references may name. */
  int groups() {
    return groups;
  }

  Optional<Fault> fault() {
    return fault;
  }

  /**
   * What is wrong.
   *
   * @param from offset of the first wrong character
   * @param words the end of a sentence that begins with the whole text
   */
  record Fault(int from, int to, String words) {}

  /** Reads branches to the end, or to the parenthesis that ends a group. */
  private void alternatives(int depth, int open) {
    if (depth > MOST_REPEATS) {
      fail(open, open + 1, "nests groups too deeply");
      return;
    }
    boolean empty = true;
    boolean repeatable = false;
    while (at < text.length() && fault.isEmpty()) {
      char unit = text.charAt(at);
      if (unit == ')' && depth > 0) {
        break;
      }
      if (unit == '|') {
        if (empty) {
          fail(at, at + 1, "has an empty alternative");
        }
        at++;
        empty = true;
        repeatable = false;
      } else if (unit == '*' || unit == '+' || unit == '?' || unit == '{') {
        repeat(unit, repeatable);
        repeatable = false;
      } else {
        repeatable = one(unit, depth);
        empty = false;
      }
    }
    if (empty && fault.isEmpty()) {
      fail(Math.max(0, at - 1), Math.max(1, at), "has an empty expression, group or alternative");
    }
  }

  /** Reads one thing; whether it may be repeated. */
  private boolean one(char unit, int depth) {
    int start = at;
    switch (unit) {
      case '(' -> {
        at++;
        groups++;
        alternatives(depth + 1, start);
        if (fault.isEmpty() && at == text.length()) {
          fail(start, start + 1, "has a '(' that nothing closes");
        }
        at++;
        return true;
      }
      case ')' -> fail(at, at + 1, "has a ')' that nothing opens");
      case '[' -> {
        bracket();
        return true;
      }
      case '\\' -> {
        if (at + 1 == text.length()) {
          fail(at, at + 1, "ends in a backslash");
        }
        at += 2;
        return true;
      }
      default -> at++;
    }
    return unit != '^';
  }

  private void repeat(char unit, boolean repeatable) {
    int start = at++;
    if (!repeatable) {
      String what = unit == '{' ? "'{' that" : "'" + unit + "' that";
      fail(start, at, "has a " + what + " repeats nothing");
      return;
    }
    if (unit != '{') {
      return;
    }
    int close = text.indexOf('}', start);
    if (close < 0) {
      fail(start, at, "has a '{' that nothing closes");
      return;
    }
    at = close + 1;
    String bounds = text.substring(start + 1, close);
    int comma = bounds.indexOf(',');
    int least = count(comma < 0 ? bounds : bounds.substring(0, comma));
    boolean open = comma >= 0 && comma == bounds.length() - 1;
    int most = comma < 0 ? least : open ? MOST_REPEATS : count(bounds.substring(comma + 1));
    if (least < 0 || most < least) {
      fail(start, at, "has no proper repeat count: write {2} or {2,5}, at most " + MOST_REPEATS);
    }
  }

  private static int count(String digits) {
    if (digits.isEmpty() || digits.length() > 3) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char unit = digits.charAt(i);
      if (unit < '0' || unit > '9') {
        return -1;
      }
      value = 10 * value + unit - '0';
    }
    return value <= MOST_REPEATS ? value : -1;
  }

  /** Reads a bracket expression: a ']' straight behind the opening is an ordinary character. */
  private void bracket() {
    int start = at++;
    if (at < text.length() && text.charAt(at) == '^') {
      at++;
    }
    int first = at;
    while (at < text.length() && (text.charAt(at) != ']' || at == first)) {
      boolean named =
          text.charAt(at) == '['
              && at + 1 < text.length()
              && ".:=".indexOf(text.charAt(at + 1)) >= 0;
      int end = named ? text.indexOf(text.charAt(at + 1) + "]", at + 2) : at;
      if (end < 0) {
        break;
      }
      at = named ? end + 2 : at + 1;
    }
    if (at >= text.length() || text.charAt(at) != ']') {
      fail(start, start + 1, "has a '[' that nothing closes");
    }
    at++;
  }

  private void fail(int from, int to, String words) {
    if (fault.isEmpty()) {
      fault = Optional.of(new Fault(from, to, words));
    }
  }
}
