package org.peerage.format;

import java.util.List;
import org.peerage.diagnostic.Outcome;
import org.peerage.parse.Parser;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;

/**
 * Formats one text (language.md section 5, last paragraph): one item on each line, except in blocks
 * written on one line that fit the width; four blanks for each level; equals signs aligned; a list
 * on one line where it stands on one and fits, else one element on each with a comma behind the
 * last. Comments stay, and so does one empty line where there are some.
 *
 * <p>Lines are never joined, and one that ends in a suppression is never split. Quotes stay as they
 * are. Formatting twice changes nothing, and the tree stays the same but for its spans.
 */
public final class Formatter {

  /**
   * The text formatted, with LF at each line's end; unchanged where it has syntax errors, which
   * come with it.
   */
  public static Outcome<String> format(SourceText text) {
    Outcome<SyntaxFile> parsed = Parser.parse(text);
    if (parsed.failed()) {
      return new Outcome<>(text.text(), parsed.diagnostics());
    }
    SyntaxFile file = parsed.value();
    List<Atom> atoms = new AtomBuilder(text, file).build(file);
    return new Outcome<>(new Lines(atoms).text(), parsed.diagnostics());
  }

  private Formatter() {}
}
