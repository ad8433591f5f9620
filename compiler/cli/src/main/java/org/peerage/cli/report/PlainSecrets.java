package org.peerage.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * What looks like a secret in plain text, by the name before it, in a text that may not even parse.
 *
 * <p>The compiler marks the secrets it understands. A name it does not know, or a line that it
 * can't read, may hold one all the same, and a finding there must not show it.
 */
final class PlainSecrets {

  private static final String QUOTED = "\"(?:[^\"\\\\\\n]|\\\\.)*\"?|'[^'\\n]*'?";
  private static final String WORD = "[^\\s={}\\[\\](\"'#][^\\s}]*";

  /** A name and its value; a value in quotes also where the sign between them is missing. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\w-])[\\w-]*"
              + "(?:passw(?:or)?d|passphrase|secret|credential|pre-shared-key|psk|community)"
              + "[\\w-]*[ \\t]*(?:[=:][ \\t]*(?<value>"
              + QUOTED
              + "|"
              + WORD
              + ")|(?<bare>"
              + QUOTED
              + "))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REFERENCE = Pattern.compile("secret\\s*\\(.*|default|\\$.*");

  private PlainSecrets() {}

  /** The values to hide, in order. */
  static List<Span> in(SourceText text) {
    var spans = new ArrayList<Span>();
    Matcher named = NAMED.matcher(text.text());
    while (named.find()) {
      String group = named.group("value") == null ? "bare" : "value";
      if (!REFERENCE.matcher(named.group(group)).matches()) {
        spans.add(text.span(named.start(group), named.end(group)));
      }
    }
    return spans;
  }
}
