package org.peerage.cli.dns;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.peerage.dns.Substitution;
import org.peerage.dns.walk.Rewriter;

/**
 * Runs extended regular expressions with RE2, which takes time in proportion to the text, whoever
 * wrote the expression. Of several matches RE2 takes the first, POSIX the longest: they differ for
 * alternatives that begin alike.
 */
final class ExpressionRun implements Rewriter {

  /** Repeat counts are written out: those of an expression may come to so much together. */
  private static final int MOST_REPEATS = 1000;

  @Override
  public Optional<String> rewritten(Substitution expression, String text) {
    if (repeats(expression.expression()) > MOST_REPEATS) {
      return Optional.empty();
    }
    try {
      int flags = expression.flags().isEmpty() ? 0 : Pattern.CASE_INSENSITIVE;
      Matcher matcher = Pattern.compile(re2(expression.expression()), flags).matcher(text);
      return matcher.find() ? Optional.of(filled(expression.result(), matcher)) : Optional.empty();
    } catch (PatternSyntaxException unlike) {
      return Optional.empty();
    }
  }

  /** The same in the syntax of RE2: between brackets a backslash is itself in POSIX. */
  private static String re2(String expression) {
    var text = new StringBuilder(expression.length() + 4);
    boolean within = false;
    for (int i = 0; i < expression.length(); i++) {
      char unit = expression.charAt(i);
      if (unit == '\\' && !within && i + 1 < expression.length()) {
        text.append(unit).append(expression.charAt(++i));
        continue;
      }
      within = within ? unit != ']' : unit == '[';
      text.append(unit == '\\' ? "\\\\" : String.valueOf(unit));
    }
    return text.toString();
  }

  private static String filled(String result, Matcher matcher) {
    var text = new StringBuilder();
    for (int i = 0; i < result.length(); i++) {
      char unit = result.charAt(i);
      if (unit != '\\' || i + 1 == result.length()) {
        text.append(unit);
        continue;
      }
      char next = result.charAt(++i);
      if (next >= '1' && next <= '9') {
        String group = matcher.group(next - '0');
        text.append(group == null ? "" : group);
      } else {
        text.append(next);
      }
    }
    return text.toString();
  }

  private static long repeats(String expression) {
    long product = 1;
    for (int open = expression.indexOf('{'); open >= 0; open = expression.indexOf('{', open + 1)) {
      int greatest = 1;
      int count = 0;
      for (int i = open + 1; i < expression.length() && expression.charAt(i) != '}'; i++) {
        char unit = expression.charAt(i);
        count = unit >= '0' && unit <= '9' ? Math.min(1000, count * 10 + unit - '0') : 0;
        greatest = Math.max(greatest, count);
      }
      product = Math.min(product * greatest, 1L << 40);
    }
    return product;
  }
}
